package arm

import (
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// invalidParameter is PostgreSQL's code for what it does not take, where no code
// of its own is known. A rule says so where it is not confirmed.
// Source: https://github.com/Azure/azure-sdk-for-python/issues/44200 (observed)
const invalidParameter = "InvalidParameterValue"

// server is the flexible server that a resource is, or belongs to.
func (w write) server() *Resource {
	if w.res.isA(serverType) {
		return w.res
	}
	return w.cloud.get(w.res.parent())
}

// isNewServer reports whether the write makes an empty server, and not a copy of one.
func (w write) isNewServer() bool {
	return w.old == nil && w.res.is("createMode", "", "Default", "Create")
}

// serverIsFree: a server takes one operation at a time, its children's included.
// Source: https://github.com/Azure/azure-postgresql/issues/134 (the code, observed)
// Source: https://github.com/Azure/bicep-registry-modules/issues/4451 (observed)
func serverIsFree(w write) *Error {
	server := w.server()
	if server == nil || !w.cloud.serverIsBusy(server.ID) {
		return nil
	}
	if w.res.isA(administratorType) {
		return badRequest("AadAuthOperationCannotBePerformedWhenServerIsNotAccessible",
			"The server '%s' is not in an accessible state to perform Azure AD Principal operation.", server.name())
	}
	return serverBusy(server)
}

// serverIsIdle: neither a busy server nor a part of it can be deleted.
// Source: https://github.com/Azure/azure-cli/issues/30459 (observed)
func serverIsIdle(r removal) *Error {
	server := write{cloud: r.cloud, res: r.res}.server()
	return serverBusy(server).when(server != nil && r.cloud.serverIsBusy(server.ID))
}

func (c *Cloud) serverIsBusy(id string) bool {
	return c.activity(id) != Idle ||
		slices.ContainsFunc(c.inside(id), func(res *Resource) bool { return c.activity(res.ID) != Idle })
}

func serverBusy(server *Resource) *Error {
	return conflict("ServerIsBusy",
		"Cannot complete operation while server '%s' is busy processing another operation. Try again later.", server.name())
}

// serverVersionIsOffered: no new server has a retired version. 14 went on 2026-11-12.
// Source: https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-version-policy
// Source: https://github.com/Azure-Samples/msdocs-flask-postgresql-sample-app/issues/35 (observed)
func serverVersionIsOffered(w write) *Error {
	return badRequest("ParameterOutOfRange", "The value of the 'Version' should be in: [15,16,17,18], not %s.", w.res.text("version")).
		when(w.isNewServer() && !w.res.is("version", "", "15", "16", "17", "18"))
}

// serverVersionGrows: a server is upgraded in place, never downgraded.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-major-version-upgrade
func serverVersionGrows(w write) *Error {
	before, err1 := strconv.Atoi(w.old.text("version"))
	after, err2 := strconv.Atoi(w.res.text("version"))
	return badRequest(invalidParameter, "The server cannot go from version %d back to %d.", before, after).
		when(err1 == nil && err2 == nil && after < before)
}

// skus are the compute sizes of each tier.
var skus = map[string]*regexp.Regexp{
	"Burstable":       regexp.MustCompile(`^Standard_B(1ms|2s|2ms|4ms|8ms|12ms|16ms|20ms)$`),
	"GeneralPurpose":  regexp.MustCompile(`^Standard_D(2|4|8|16|32|48|64|96)(s_v3|ds_v4|ds_v5|ads_v5)$`),
	"MemoryOptimized": regexp.MustCompile(`^Standard_E(2|4|8|16|20|32|48|64|96)(s_v3|ds_v4|ds_v5|ads_v5)$`),
}

// skuMatchesTier: every compute size belongs to one tier.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-compute
// Source: https://github.com/hmcts/cnp-flux-config/pull/39508 (observed)
func skuMatchesTier(w write) *Error {
	name, tier := w.res.text("sku.name"), w.res.text("sku.tier")
	return badRequest("ServerEditionIncompatibleWithSkuSize", "The requested server edition %s is incompatible with requested Sku Size %s.",
		tier, name).
		when(skus[tier] != nil && !skus[tier].MatchString(name))
}

// highAvailabilityFitsTier: a Burstable server has no standby. The code was
// observed, and the wording.
// Source: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
func highAvailabilityFitsTier(w write) *Error {
	return badRequest("HANotSupportedForBurstableSkuWithMoreInfo", "High availability not supported for burstable server.").
		when(w.res.is("sku.tier", "Burstable") && !w.res.is("highAvailability.mode", "", "Disabled"))
}

// diskTiers are the performance tiers, slowest first.
var diskTiers = []string{"P1", "P2", "P3", "P4", "P6", "P10", "P15", "P20", "P30", "P40", "P50", "P60", "P70", "P80"}

// diskSizes are the sizes of Premium SSD in GiB, with the tier that comes with each.
var diskSizes = map[float64]string{
	32: "P4", 64: "P6", 128: "P10", 256: "P15", 512: "P20", 1024: "P30", 2048: "P40", 4095: "P50", 4096: "P50",
	8192: "P60", 16384: "P70", 32767: "P80",
}

// storage is the size of a server's disk in GiB, 0 when it is not said, and
// whether the disk is of the newer kind that comes in any size.
func (r *Resource) storage() (size float64, v2 bool) {
	if r == nil {
		return 0, false
	}
	return number(r.Properties, "storage.storageSizeGB"), r.is("storage.type", "PremiumV2_LRS")
}

// storageIsSold: Premium SSD comes in fixed sizes.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage
func storageIsSold(w write) *Error {
	size, v2 := w.res.storage()
	return badRequest(invalidParameter, "Invalid value %v given for parameter storageSizeGB, want 32, 64, 128 and so on.", size).
		when(size != 0 && diskSizes[size] == "" && !v2)
}

// storageTierIsEnough: the performance tier may be raised, not lowered below the size's own.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-storage
func storageTierIsEnough(w write) *Error {
	size, v2 := w.res.storage()
	tier, least := w.res.text("storage.tier"), diskSizes[size]
	return badRequest(invalidParameter, "The storage tier '%s' is too low for %v GB, want '%s' or more.", tier, size, least).
		when(tier != "" && !v2 && slices.Index(diskTiers, tier) < slices.Index(diskTiers, least))
}

// storageTypeFitsTier: Premium SSD v2 says its performance in numbers, and a
// Burstable server cannot have it.
// Source: https://github.com/Azure/azure-cli/pull/31948 (observed)
func storageTypeFitsTier(w write) *Error {
	_, v2 := w.res.storage()
	unsaid := number(w.res.Properties, "storage.iops") == 0 || number(w.res.Properties, "storage.throughput") == 0
	return badRequest(invalidParameter, "Premium SSD v2 needs iops and throughput, and a tier other than Burstable.").
		when(v2 && (unsaid || w.res.is("sku.tier", "Burstable")))
}

// storageGrows: a disk never shrinks.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits#storage
// Source: https://github.com/astronomer/deploy-action/issues/33 (the wording, observed)
func storageGrows(w write) *Error {
	before, _ := w.old.storage()
	after, _ := w.res.storage()
	return badRequest(invalidParameter, "Requested data Disk size '%v' GB cannot be less than current size '%v' GB.", after, before).
		when(after != 0 && after < before)
}

// zoneIsFixed: a server stays in its availability zone; only a failover moves it.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
func zoneIsFixed(w write) *Error {
	before, after := w.old.text("availabilityZone"), w.res.text("availabilityZone")
	return badRequest(invalidParameter, "The server cannot go from availability zone %s to %s.", before, after).
		when(before != "" && after != "" && before != after)
}

// loginGoesWithPasswords: a new server has a login exactly when it has password
// authentication, which is the default. The code for one too many is not
// confirmed by a public thread.
// Source: https://learn.microsoft.com/rest/api/postgresql/servers/create
// Source: https://github.com/MicrosoftLearning/mslearn-azure-ai/issues/230 (the code for a missing one, observed)
func loginGoesWithPasswords(w write) *Error {
	login, password := w.res.text("administratorLogin") != "", w.res.text("administratorLoginPassword") != ""
	if w.res.is("authConfig.passwordAuth", "Disabled") {
		return badRequest(invalidParameter, "administratorLogin and administratorLoginPassword must not be set without password authentication.").
			when(w.isNewServer() && (login || password))
	}
	return badRequest("MissingRequiredParameter", "Parameters 'administratorLogin' and 'administratorLoginPassword' must be specified. "+
		"They cannot be NULL or empty.").when(w.isNewServer() && (!login || !password))
}

// loginIsAllowed: some logins are PostgreSQL's or Azure's own.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/quickstart-create-server
func loginIsAllowed(w write) *Error {
	login := key(w.res.text("administratorLogin"))
	reserved := []string{"azure_superuser", "azure_pg_admin", "admin", "administrator", "root", "guest", "public"}
	return badRequest(invalidParameter, "The administrator login '%s' is reserved.", login).
		when(slices.Contains(reserved, login) || strings.HasPrefix(login, "pg_"))
}

// serverSubnet is where the subnet of a server in a virtual network is said.
const serverSubnet = "network.delegatedSubnetResourceId"

// networkModeIsFixed: a server in a virtual network stays there, a public one stays out.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
func networkModeIsFixed(w write) *Error {
	return badRequest(invalidParameter, "The virtual network of server '%s' cannot be changed after it was created.", w.res.name()).
		when(w.old != nil && !w.old.Seeded && !same(w.old.text(serverSubnet), w.res.text(serverSubnet)))
}

// serverSubnetFits: the subnet of a server belongs to servers and has 16 addresses or more.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
func serverSubnetFits(w write) *Error {
	subnet := w.cloud.subnet(w.res.text(serverSubnet))
	small := slices.ContainsFunc(prefixesOf(subnet), func(p netip.Prefix) bool { return p.Bits() > 28 })
	return badRequest(invalidParameter, "The subnet '%s' must be delegated to '%s' and have a size of at least /28.",
		w.res.text(serverSubnet), serverType).when(subnet != nil && (small || !isDelegated(subnet, serverType)))
}

// serverZoneFits: a server in a virtual network needs a DNS zone that ends
// alike and is not called like the server. For zones that end otherwise, the code
// is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/24549 (the code, observed)
func serverZoneFits(w write) *Error {
	zone := key(lastSegment(w.res.text("network.privateDnsZoneArmResourceId")))
	label, ends := strings.CutSuffix(zone, ".postgres.database.azure.com")
	return badRequest("PrivateDnsZoneNameNotValid", "The Private DNS Zone name provided [%s] is not valid. It must end in "+
		"'.postgres.database.azure.com', and can not be server name plus zone suffix.", zone).
		when(w.res.text(serverSubnet) != "" && (!ends || same(label, w.res.name())))
}

// administratorNeedsEntra: an Entra administrator needs Entra authentication. The
// wording was observed, in the days when Entra was called Azure AD.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-configure-sign-in-azure-ad-authentication
func administratorNeedsEntra(w write) *Error {
	server := w.server()
	return badRequest(invalidParameter, "Azure AD authentication is not enabled for the given server '%s'.", lastSegment(w.res.parent())).
		when(server != nil && !server.Seeded && !server.is("authConfig.activeDirectoryAuth", "Enabled"))
}

// firewallNeedsPublicServer: a server in a virtual network has no firewall rules.
// The wording is documented; Azure is known to have taken them once.
// The code is not confirmed by a public thread.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-private
// Source: https://github.com/Azure/azure-rest-api-specs/issues/20616
func firewallNeedsPublicServer(w write) *Error {
	return badRequest(invalidParameter, "Firewall rule operations cannot be requested for a private access enabled server.").
		when(w.server().text(serverSubnet) != "")
}

// poolerNeedsTier: the connection pooler does not run on a Burstable server. The
// code was observed.
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits
func poolerNeedsTier(w write) *Error {
	return badRequest("ServerParameterToCMSPgBouncerNotSupportedForBurstable", "PgBouncer is not supported for the Burstable tier.").
		when(w.res.name() == "pgbouncer.enabled" && w.res.is("value", "true", "on") && w.server().text("sku.tier") == "Burstable")
}
