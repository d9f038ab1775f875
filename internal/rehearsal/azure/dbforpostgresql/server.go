package dbforpostgresql

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

// invalidParameter is PostgreSQL's code for an invalid value, used where no more
// specific code is known.
//
// Source: https://github.com/Azure/azure-sdk-for-python/issues/44200 (observed)
const invalidParameter = "InvalidParameterValue"

// isEmpty reports whether a new server starts without data, rather than as a copy
// or replica.
func (s *Server) isEmpty() bool { return s.Properties.CreateMode.Is("", "Default", "Create") }

// serverVersionIsOffered: A new server cannot have a retired version. Version 14
// was retired on 2026-11-12.
//
// Source: https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-version-policy
// Source: https://github.com/Azure-Samples/msdocs-flask-postgresql-sample-app/issues/35 (observed)
func serverVersionIsOffered(q serverRequest) *arm.Error {
	if version := q.New.Properties.Version; q.IsNew() && q.New.isEmpty() && !version.Is("", "15", "16", "17", "18") {
		return q.BadRequest("ParameterOutOfRange", "The value of the 'Version' should be in: [15,16,17,18], not %s.", version)
	}
	return nil
}

// serverVersionIsNotDowngraded: The version of a server can be upgraded in place,
// but not downgraded.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-major-version-upgrade
func serverVersionIsNotDowngraded(q serverRequest) *arm.Error {
	was, wasErr := strconv.Atoi(string(q.Old.Properties.Version))
	is, isErr := strconv.Atoi(string(q.New.Properties.Version))
	if wasErr == nil && isErr == nil && is < was {
		return q.BadRequest(invalidParameter, "The server cannot be downgraded from version %d to %d.", was, is)
	}
	return nil
}

// serverOf returns the flexible server that a resource is or belongs to.
func serverOf(azure arm.View, res *arm.Resource) *arm.Resource {
	if res.IsA(ServerType) {
		return res
	}
	return azure.Get(res.Parent())
}

// isBusy reports whether an operation on the server or one of its children is in
// progress. Role assignments, diagnostic settings and locks on a server belong to
// other services, so they are not operations of the server.
func isBusy(azure arm.View, server *arm.Resource) bool {
	return server != nil && slices.ContainsFunc(azure.Inside(server.ID), func(res *arm.Resource) bool {
		return isPart(res) && azure.Activity(res.ID) != arm.Idle
	})
}

// isPart reports whether a resource is a server or a child of one.
func isPart(res *arm.Resource) bool {
	return res.IsA(ServerType) || strings.HasPrefix(armid.Key(res.Type), armid.Key(ServerType)+"/")
}

// serverIsIdle: A server accepts one operation at a time: a write or a deletion of
// the server, or of a database, firewall rule, parameter or administrator in it.
//
// Source: https://github.com/Azure/azure-postgresql/issues/134 (the code, observed)
// Source: https://github.com/Azure/bicep-registry-modules/issues/4451 (observed)
// Source: https://github.com/Azure/azure-cli/issues/30459 (deletions, observed)
func serverIsIdle[B any](q arm.Request[B]) *arm.Error {
	if server := serverOf(q.Azure, q.Resource); isBusy(q.Azure, server) {
		return q.Conflict("ServerIsBusy",
			"Cannot complete operation while server '%s' is busy processing another operation. Try again later.", server.Name())
	}
	return nil
}
