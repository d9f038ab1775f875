package postgres

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	db "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"

	"github.com/hyf/azure-data-pipeline/components"
	"github.com/hyf/azure-data-pipeline/internal/azname"
	"github.com/hyf/azure-data-pipeline/internal/check"
)

// armType is the type of Settings.Existing.
const armType = "Microsoft.DBforPostgreSQL/flexibleServers"

// The limits of Settings.BackupDays.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore
const (
	minBackupDays = 7
	maxBackupDays = 35
)

// Settings are the settings of a [Server], and the stack configuration object "database".
type Settings struct {
	// Existing is the ARM ID of an existing flexible server in the provider's
	// subscription. Only the database Name is created, on that server. Only Name and User
	// are allowed with it. Optional.
	Existing components.Reference `pulumi:"existing"`
	// Server is the server's name, 3-63 of [a-z0-9-], globally unique because it is part
	// of a host name. Optional: without it, Pulumi names the server.
	Server string `pulumi:"server"`
	// Version is the major version of PostgreSQL, such as 15 or 16. Default 16.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-version-policy
	Version string `pulumi:"version"`
	// SKU is the compute size, of series B, D or E; it implies the tier. [SKUs] lists the
	// known ones. Default Standard_D2ds_v5: 2 vCPU, 8 GiB.
	SKU string `pulumi:"sku"`
	// StorageGB is the size of the disk in GiB, one of [StorageSizes] or another power of
	// two; it implies the performance tier. It can be increased in place, but not reduced.
	// Default 128.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits
	StorageGB int `pulumi:"storageGb"`
	// Name is the name of the new database, 1-63 of [a-z0-9_], not starting with a digit,
	// and not that of a system database. Required.
	Name string `pulumi:"name"`
	// User is the role that pipelines connect as, 1-63 of [a-z0-9_], not starting with a
	// digit, and not a reserved role. Default pipeline_user.
	User string `pulumi:"user"`
	// BackupDays is the retention of backups, 7-35 days. Default 35.
	BackupDays int `pulumi:"backupDays"`
	// GeoBackup is whether backups are also kept in the paired region, which must exist.
	// It is fixed at creation: a change replaces the server. Default true.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore
	GeoBackup bool `pulumi:"geoBackup"`
	// HighAvailability is Disabled, SameZone (a standby in the server's zone) or
	// ZoneRedundant (a standby in StandbyZone; the region must have zones). A standby
	// needs a SKU that is not Burstable. Default ZoneRedundant.
	//
	// Source: https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server
	HighAvailability string `pulumi:"highAvailability"`
	// Zone is the availability zone of the server: 1, 2 or 3. It is used only at
	// creation, because a failover changes it. Default 1.
	Zone string `pulumi:"zone"`
	// StandbyZone is the availability zone of a ZoneRedundant standby: 1, 2 or 3, and not
	// Zone. It is used only when the standby is created. Default 2.
	StandbyZone string `pulumi:"standbyZone"`
}

// Defaults are the production values.
func Defaults() Settings {
	return Settings{
		Version:          string(db.ServerVersion_16),
		SKU:              "Standard_D2ds_v5",
		StorageGB:        128,
		User:             "pipeline_user",
		BackupDays:       maxBackupDays,
		GeoBackup:        true,
		HighAvailability: string(db.HighAvailabilityModeZoneRedundant),
		Zone:             "1",
		StandbyZone:      "2",
	}
}

// versionRule is the form of a major version of PostgreSQL.
var versionRule = regexp.MustCompile(`^[1-9][0-9]$`)

// serverName is Azure's rule for the name of a flexible server.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
var serverName = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$`)

// Validate returns every problem, each as "field: got …, want …".
func (s Settings) Validate() []error {
	var p check.Problems
	s.validateDatabase(&p)
	if s.Existing != "" {
		s.validateExisting(&p)
	} else {
		s.validateServer(&p)
	}
	return p
}

// validateDatabase checks the settings that new and existing servers share.
func (s Settings) validateDatabase(p *check.Problems) {
	azname.CheckSQL(p, "name", s.Name, "weather")
	if slices.Contains(systemDatabases(), s.Name) {
		p.Addf("name", "got %q, which is a system database; want a different name", s.Name)
	}
	azname.CheckSQL(p, "user", s.User, "pipeline_user")
	if slices.Contains(reservedRoles(), s.User) || strings.HasPrefix(s.User, "pg_") {
		p.Addf("user", "got %q, which is a reserved role; want a different name", s.User)
	}
}

// validateExisting refuses settings that have no effect on an existing server.
func (s Settings) validateExisting(p *check.Problems) {
	d := Defaults()
	p.Add("existing", s.Existing.Check(armType))
	p.Exclude("existing",
		check.Field{Path: "server", Set: s.Server != d.Server},
		check.Field{Path: "version", Set: s.Version != d.Version},
		check.Field{Path: "sku", Set: s.SKU != d.SKU},
		check.Field{Path: "storageGb", Set: s.StorageGB != d.StorageGB},
		check.Field{Path: "backupDays", Set: s.BackupDays != d.BackupDays},
		check.Field{Path: "geoBackup", Set: s.GeoBackup != d.GeoBackup},
		check.Field{Path: "highAvailability", Set: s.HighAvailability != d.HighAvailability},
		check.Field{Path: "zone", Set: s.Zone != d.Zone},
		check.Field{Path: "standbyZone", Set: s.StandbyZone != d.StandbyZone},
	)
}

// validateServer checks the settings of a new server and their combinations.
func (s Settings) validateServer(p *check.Problems) {
	if s.Server != "" {
		p.Match("server", s.Server, serverName, "3 to 63 of a-z, 0-9 and -, with a letter or digit at both ends, such as psql-weather")
	}
	p.Match("version", s.Version, versionRule, `a major version of PostgreSQL, such as "16"`)
	tier, isSKU := Tier(s.SKU)
	if !isSKU {
		hint := ""
		if nearest, ok := check.Nearest(s.SKU, SKUs()); ok {
			hint = fmt.Sprintf("; did you mean %q?", nearest)
		}
		p.Addf("sku", "got %q, want an Azure SKU such as Standard_B1ms, Standard_D2ds_v5 or Standard_E4ds_v5%s", s.SKU, hint)
	}
	if _, known := StorageTier(s.StorageGB); !known && !isDiskSize(s.StorageGB) {
		p.Addf("storageGb", "got %d, want a size that Azure offers: %s", s.StorageGB, strings.Trim(fmt.Sprint(StorageSizes()), "[]"))
	}
	check.Range(p, "backupDays", s.BackupDays, minBackupDays, maxBackupDays, " days")

	p.OneOf("highAvailability", s.HighAvailability, string(db.HighAvailabilityModeDisabled),
		string(db.HighAvailabilityModeSameZone), string(db.HighAvailabilityModeZoneRedundant))
	if s.HighAvailability != string(db.HighAvailabilityModeDisabled) && tier == string(db.SkuTierBurstable) {
		p.Addf("highAvailability", "got %q on %s, want Disabled or a SKU that is not Burstable, such as Standard_D2ds_v5",
			s.HighAvailability, s.SKU)
	}
	p.OneOf("zone", s.Zone, "1", "2", "3")
	if s.HighAvailability == string(db.HighAvailabilityModeZoneRedundant) {
		p.OneOf("standbyZone", s.StandbyZone, "1", "2", "3")
		if s.StandbyZone == s.Zone {
			p.Addf("standbyZone", "got %q, which is the server's zone; want a different one", s.StandbyZone)
		}
	}
}

// systemDatabases exist on every server.
func systemDatabases() []string {
	return []string{"azure_maintenance", "azure_sys", "postgres", "template0", "template1"}
}

// reservedRoles exist on every server, or are refused by Azure as a login.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/quickstart-create-server
func reservedRoles() []string {
	return []string{
		adminLogin, "admin", "administrator", "azure_pg_admin", "azure_superuser", "azuresu",
		"guest", "postgres", "public", "replication", "root",
	}
}
