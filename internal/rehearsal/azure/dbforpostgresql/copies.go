package dbforpostgresql

import (
	"slices"
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// newServerIsComplete: A new, empty server has a compute size and a version.
//
// Source: https://learn.microsoft.com/rest/api/postgresql/servers/create-or-update
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/postgresql_flexible_server_resource.go
func newServerIsComplete(q serverRequest) *arm.Error {
	if q.IsNew() && q.New.isEmpty() && (!q.New.Sku.Name.IsSet() || !q.New.Properties.Version.IsSet()) {
		return q.BadRequest("MissingRequiredParameter", "Parameters 'sku' and 'version' must be specified for a new server.")
	}
	return nil
}

// copyNamesItsSource: A restored server or a replica names its source, and a
// restored one also a time, which has passed.
//
// Source: https://learn.microsoft.com/rest/api/postgresql/servers/create-or-update
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/postgresql_flexible_server_resource.go
func copyNamesItsSource(q serverRequest) *arm.Error {
	p := q.New.Properties
	isRestored := p.CreateMode.Is("PointInTimeRestore", "GeoRestore", "ReviveDropped")
	if !q.IsNew() || !isRestored && !p.CreateMode.Is(replica) {
		return nil
	}
	at, err := time.Parse(time.RFC3339, string(p.PointInTimeUTC))
	switch {
	case !p.SourceServerResourceID.IsSet():
		return q.BadRequest("MissingRequiredParameter", "The parameter 'sourceServerResourceId' must be specified for createMode '%s'.", p.CreateMode)
	case isRestored && !p.PointInTimeUTC.IsSet():
		return q.BadRequest("MissingRequiredParameter", "The parameter 'pointInTimeUTC' must be specified for createMode '%s'.", p.CreateMode)
	case isRestored && (err != nil || at.After(q.Azure.Now())):
		return q.BadRequest(invalidParameter, "Invalid value '%s' given for parameter pointInTimeUTC, want a time that has passed.", p.PointInTimeUTC)
	}
	return nil
}

// replica is the create mode of a read replica.
const replica = "Replica"

// restoreStaysInRegion: A server is restored to a point in time in the region of its
// source. Only a geo-redundant backup can be restored elsewhere.
//
// Source: https://learn.microsoft.com/azure/postgresql/backup-restore/concepts-backup-restore
func restoreStaysInRegion(q serverRequest) *arm.Error {
	source, p := sourceOf(q), q.New.Properties
	switch {
	case !q.IsNew() || !source.Own():
		return nil
	case p.CreateMode.Is("PointInTimeRestore") && source.Region() != q.Region():
		return q.BadRequest(invalidParameter, "The server must be restored in the location of its source, '%s'.", source.Region())
	case p.CreateMode.Is("GeoRestore") && !arm.As[Server](source).Properties.Backup.GeoRedundantBackup.Is("Enabled"):
		return q.BadRequest(invalidParameter, "The source server '%s' has no geo-redundant backup.", source.Name())
	}
	return nil
}

// sourceOf returns the server that a server is a copy of, or nil.
func sourceOf(q serverRequest) *arm.Resource {
	return q.Azure.Get(string(q.New.Properties.SourceServerResourceID))
}

// replicaFitsItsSource: The source of a replica is not Burstable and has at most
// five replicas. A replica has no high availability and no less storage.
//
// Source: https://learn.microsoft.com/azure/postgresql/read-replica/concepts-read-replicas
func replicaFitsItsSource(q serverRequest) *arm.Error {
	const most = 5
	source, p := sourceOf(q), q.New.Properties
	if !q.IsNew() || !p.CreateMode.Is(replica) || !source.Own() {
		return nil
	}
	original, mode := arm.As[Server](source), p.HighAvailability.Mode
	size, least := p.Storage.StorageSizeGB, original.Properties.Storage.StorageSizeGB.Or(0)
	switch {
	case original.Sku.Tier.Is(burstable):
		return q.BadRequest(invalidParameter, "Read replicas are not supported for the Burstable tier of server '%s'.", source.Name())
	case len(replicasOf(q.Azure, source)) >= most:
		return q.BadRequest(invalidParameter, "The server '%s' cannot have more than %d replicas.", source.Name(), most)
	case mode.IsSet() && !mode.Is("Disabled"):
		return q.BadRequest(invalidParameter, "High availability is not supported for read replicas.")
	case size.IsSet() && size.Or(0) < least:
		return q.BadRequest(invalidParameter, "The storage of a replica must be at least that of its source, %d GB.", least)
	}
	return nil
}

// replicasOf returns the read replicas of a server.
func replicasOf(azure arm.View, source *arm.Resource) (replicas []*arm.Resource) {
	for _, user := range azure.Users(source.ID) {
		if user.IsA(ServerType) && arm.As[Server](user).Properties.CreateMode.Is(replica) {
			replicas = append(replicas, user)
		}
	}
	return replicas
}

// keyHasItsIdentity: A server that is encrypted with a key of its own names the key
// and the identity that reads it, which the server has.
//
// Source: https://learn.microsoft.com/azure/postgresql/security/security-data-encryption
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/postgresql_flexible_server_resource.go
func keyHasItsIdentity(q serverRequest) *arm.Error {
	encryption := q.New.Properties.DataEncryption
	if !encryption.Type.Is("AzureKeyVault") {
		return nil
	}
	if !encryption.PrimaryKeyURI.IsSet() || !encryption.PrimaryUserAssignedIdentityID.IsSet() {
		return q.BadRequest("MissingRequiredParameter", "Parameters 'primaryKeyURI' and 'primaryUserAssignedIdentityId' must be specified for a key in a vault.")
	}
	for id := range q.New.Identity.UserAssignedIdentities {
		if encryption.PrimaryUserAssignedIdentityID.Is(body.Text(id)) {
			return nil
		}
	}
	return q.BadRequest(invalidParameter, "The server has no identity '%s', which its encryption uses.", encryption.PrimaryUserAssignedIdentityID)
}

type endpointRequest = arm.Request[VirtualEndpoint]

func virtualEndpoints() arm.Type[VirtualEndpoint] {
	return arm.Type[VirtualEndpoint]{
		Facts:       arm.Facts{Name: ServerType + "/virtualendpoints", Takes: childSpan},
		Rules:       []arm.Rule[VirtualEndpoint]{serverIsIdle[VirtualEndpoint], serverHasOneEndpoint, endpointMembersAreServers},
		DeleteRules: []arm.Rule[VirtualEndpoint]{serverIsIdle[VirtualEndpoint]},
		Outputs: func(q endpointRequest) VirtualEndpoint {
			return VirtualEndpoint{Properties: VirtualEndpointResourceProperties{VirtualEndpoints: []body.Text{
				body.Text(q.Name() + ".writer" + domain), body.Text(q.Name() + ".reader" + domain),
			}}}
		},
	}
}

// serverHasOneEndpoint: A server has one virtual endpoint.
//
// Source: https://learn.microsoft.com/azure/postgresql/read-replica/concepts-read-replicas-virtual-endpoints
func serverHasOneEndpoint(q endpointRequest) *arm.Error {
	for _, other := range q.Azure.Siblings(q.Resource) {
		return q.BadRequest(invalidParameter, "The server already has the virtual endpoint '%s'.", other.Name())
	}
	return nil
}

// endpointMembersAreServers: A virtual endpoint has one member: the server itself or
// one of its replicas.
//
// Source: https://learn.microsoft.com/azure/postgresql/read-replica/concepts-read-replicas-virtual-endpoints
// Source: https://learn.microsoft.com/rest/api/postgresql/virtual-endpoints/create
func endpointMembersAreServers(q endpointRequest) *arm.Error {
	server, members := serverOf(q.Azure, q.Resource), q.New.Properties.Members
	if len(members) != 1 {
		return q.BadRequest(invalidParameter, "A virtual endpoint must have one member, not %d.", len(members))
	}
	candidates := append(replicasOf(q.Azure, server), server)
	isMember := func(candidate *arm.Resource) bool { return members[0].Is(body.Text(candidate.Name())) }
	if server.Own() && !slices.ContainsFunc(candidates, isMember) {
		return q.BadRequest(invalidParameter, "The member '%s' must be the server '%s' or one of its replicas.", members[0], server.Name())
	}
	return nil
}
