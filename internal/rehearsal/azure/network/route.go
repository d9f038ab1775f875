package network

import (
	"slices"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type routeTableRequest = arm.Request[RouteTable]

func routeTables() arm.Type[RouteTable] {
	return arm.Type[RouteTable]{
		Facts: arm.Facts{Name: RouteTableType},
		Rules: []arm.Rule[RouteTable]{
			routesAreNamed, routeHasPrefix[RouteTable], routeNamesAppliance[RouteTable], routePrefixIsUnique[RouteTable],
		},
		DeleteRules: []arm.Rule[RouteTable]{routeTableIsUnused},
		Outputs:     routeTableOutputs,
	}
}

func routes() arm.Type[Route] {
	return arm.Type[Route]{
		Facts: arm.Facts{Name: RouteType},
		Rules: []arm.Rule[Route]{routeHasPrefix[Route], routeNamesAppliance[Route], routePrefixIsUnique[Route]},
	}
}

// writtenRoutes returns the routes that a request writes: the route itself or, for
// a table, those that are declared inside it.
func writtenRoutes[B any](q arm.Request[B]) []Route {
	switch now := any(q.New).(type) {
	case *Route:
		route := *now
		route.Name = body.Text(q.Name())
		return []Route{route}
	case *RouteTable:
		return now.Properties.Routes
	}
	return nil
}

// routesAreNamed: Each route inside a table has a unique name.
//
// Source: https://learn.microsoft.com/rest/api/virtualnetwork/route-tables/create-or-update
func routesAreNamed(q routeTableRequest) *arm.Error {
	if name, problem := unnamed(q.New.Properties.Routes, func(r Route) body.Text { return r.Name }); problem {
		return q.BadRequest("InvalidRequestFormat", childNames, q.ID, "routes", name)
	}
	return nil
}

// routeHasPrefix: The address prefix of a route is a range that starts at its first
// address, or a service tag.
//
// Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview
func routeHasPrefix[B any](q arm.Request[B]) *arm.Error {
	for _, route := range writtenRoutes(q) {
		prefix := route.Properties.AddressPrefix
		if prefix != "*" && isTag(prefix) {
			continue
		}
		if err := refusePrefix(q, string(route.Name), prefix); err != nil {
			return err
		}
	}
	return nil
}

// routeNamesAppliance: A route to a virtual appliance has the address of the
// appliance.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/pull/20365 (observed)
func routeNamesAppliance[B any](q arm.Request[B]) *arm.Error {
	for _, route := range writtenRoutes(q) {
		if route.Properties.NextHopType.Is("VirtualAppliance") && !route.Properties.NextHopIpAddress.IsSet() {
			return q.BadRequest("MissingNextHopIpAddress",
				"NextHopIpAddress cannot be Null or Empty in route %s when NextHopType is VirtualAppliance.", route.Name)
		}
	}
	return nil
}

// routePrefixIsUnique: The routes of a table have different address prefixes.
//
// Source: https://learn.microsoft.com/azure/virtual-network/manage-route-table#create-a-route
func routePrefixIsUnique[B any](q arm.Request[B]) *arm.Error {
	all := writtenRoutes(q)
	table := q.Parent()
	if q.IsA(RouteTableType) {
		table = q.ID
	}
	has := func(name body.Text) bool {
		return slices.ContainsFunc(all, func(r Route) bool { return r.Name.Is(name) })
	}
	beside := slices.Clone(arm.As[RouteTable](q.Azure.Get(q.Parent())).Properties.Routes)
	for _, child := range q.Azure.Children(table, RouteType) {
		route := *arm.As[Route](child)
		route.Name = body.Text(child.Name())
		beside = append(beside, route)
	}
	for _, route := range beside {
		if !has(route.Name) {
			all = append(slices.Clone(all), route)
		}
	}
	for i, route := range all {
		for _, other := range all[:i] {
			if route.Properties.AddressPrefix.Is(other.Properties.AddressPrefix) {
				return q.BadRequest("RouteConflict", "Route %s conflicts with route %s. Routes of table %s cannot have the same address prefix.",
					route.Name, other.Name, armid.Last(table))
			}
		}
	}
	return nil
}

// routeTableIsUnused: A route table cannot be deleted while a subnet uses it.
//
// Source: https://learn.microsoft.com/troubleshoot/azure/azure-kubernetes/error-codes/inuseroutetablecannotbedeleted-error (documented)
func routeTableIsUnused(q routeTableRequest) *arm.Error {
	if len(q.Azure.Users(q.ID)) > 0 {
		return q.BadRequest("InUseRouteTableCannotBeDeleted", "Route table %s is in use and cannot be deleted.", q.Name())
	}
	return nil
}

// routeTableOutputs returns what Azure sets in a route table. It shows all its
// routes: those declared inside it and then those beside it.
func routeTableOutputs(q routeTableRequest) RouteTable {
	all := slices.Clone(q.New.Properties.Routes)
	for _, child := range q.Azure.Children(q.ID, RouteType) {
		route := *arm.As[Route](child)
		route.Name = body.Text(child.Name())
		all = append(all, route)
	}
	for i, route := range all {
		id := q.ID + "/routes/" + string(route.Name)
		all[i].ID, all[i].Etag, all[i].Properties.ProvisioningState = body.Text(id), etag(id), succeeded
	}
	return RouteTable{Properties: RouteTablePropertiesFormat{
		ResourceGuid: body.Text(arm.GUID("routes", q.ID)), Routes: all, Subnets: usingSubnets(q.Azure, q.ID),
	}}
}
