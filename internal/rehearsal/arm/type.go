package arm

import (
	"cmp"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Service describes an Azure service. Each service package returns one.
type Service struct {
	// Namespace is the resource provider, such as Microsoft.KeyVault.
	Namespace string
	// AlwaysRegistered is set for resource providers that every subscription has
	// registered.
	//
	// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#register-resource-provider
	AlwaysRegistered bool
	// Contract is the package's contract.json: the schemas of its resource types.
	Contract []byte
	// Types are the resource types that do more than store their resources.
	Types []ResourceType
	// Everywhere and EverywhereDelete apply to resources of every service. They are
	// checked before the rules of the resource's own type.
	Everywhere, EverywhereDelete []Rule[Envelope]
	// MissingReference is the error code of the service for a reference to a missing
	// resource. Default: ResourceNotFound.
	MissingReference string
	// InvalidBody is the error code of the service for a body that does not match its
	// schema, unless the property has its own. Default: InvalidRequestContent.
	InvalidBody string
}

// Envelope has the properties that the bodies of all types share.
type Envelope struct {
	body.Object
	Location body.Text            `json:"location"`
	Tags     map[string]body.Text `json:"tags"`
	Identity Identity             `json:"identity"`
}

// Identity is the managed identity of a resource.
type Identity struct {
	body.Object
	Type                   body.Text      `json:"type"`
	UserAssignedIdentities map[string]any `json:"userAssignedIdentities"`
}

// ResourceType is a [Type] with any body type.
type ResourceType interface{ kind() kind }

// Type describes the behaviour of a resource type whose bodies decode into B. Only
// Name is required.
type Type[B any] struct {
	Facts
	// Existing is the assumed body of a resource that the stack does not manage, as
	// far as rules read it. Default: only a location.
	Existing B
	// PrivateLinkGroups returns the group IDs that a private endpoint can connect to.
	// Default: none.
	// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource
	PrivateLinkGroups func(Request[B]) []string
	// SoftDeleted reports whether a deleted resource can be recovered; until then its
	// name stays reserved. Default: it cannot.
	SoftDeleted func(Request[B]) bool
	// PurgeProtected reports whether a deleted resource, and what was deleted in it,
	// cannot be purged. Default: it can.
	PurgeProtected func(Request[B]) bool
	// Rules check writes and DeleteRules deletions, in the order in which Azure
	// checks them.
	Rules, DeleteRules []Rule[B]
	// MissingReference returns the service's own error for a reference to a missing
	// resource, or nil for the general one.
	MissingReference func(Request[B], contract.Reference) *Error
	// AfterWrite has the side effects of a successful write.
	AfterWrite func(Request[B], Editor) error
	// Outputs returns the properties that Azure sets.
	Outputs func(Request[B]) B
	// Actions are the POST requests of the type.
	Actions []Action[B]
}

// Facts are the properties of a type that do not depend on a resource.
type Facts struct {
	// Name is the ARM type, such as Microsoft.KeyVault/vaults.
	Name string
	// Takes is the typical duration of creating, updating and deleting. It orders the
	// operations of a rehearsal and is only an estimate. Default: [clock.Quick].
	Takes clock.Span
	// Location is where resources of the type can be. Default: [Regional].
	Location Location
	// NameTaken is the error code for a name that is already used, for types whose
	// names are unique in all of Azure. Empty: names are unique in their parent.
	NameTaken string
	// HoldsData marks types whose deletion loses data. Reviews stop a change that
	// would delete or replace such a resource.
	HoldsData bool
	// NotFound is the error code for a reference to a missing resource of this type.
	// Default: the code of the referring service.
	NotFound string
	// NamedByGUID marks types whose names must be GUIDs.
	NamedByGUID bool
	// IsIdentity marks types that are identities, rather than have one.
	IsIdentity bool
	// LivesInSubnet marks types that occupy a subnet: its range, delegation and
	// deletion are restricted while such a resource uses it.
	LivesInSubnet bool
	// Delegation is the service that such a subnet must be delegated to.
	Delegation string
}

// Location is where resources of a type can be.
type Location string

const (
	// Regional resources are in a region, if they have a location.
	Regional Location = ""
	// Global resources have the location "global".
	Global Location = "global"
	// RegionalOrGlobal resources are in a region or global.
	RegionalOrGlobal Location = "any"
)

// Action is a POST request about a resource, such as listKeys.
type Action[B any] struct {
	// Name is the last segment of the request's path.
	Name string
	// Function is the name of the Pulumi function, such as listStorageAccountKeys.
	// Empty: Pulumi has none.
	Function string
	// Returns are the properties of the result.
	Returns []string
	// Respond returns the response.
	Respond func(Request[B]) (map[string]any, *Error)
}

// kind is a [Type] without its type parameter.
type kind struct {
	Facts
	existing         map[string]any
	groups           func(request) []string
	softDeleted      func(request) bool
	purgeProtected   func(request) bool
	rules            []Rule[Envelope]
	deleteRules      []Rule[Envelope]
	names            RuleNames
	missingReference func(request, contract.Reference) *Error
	afterWrite       func(request, Editor) error
	outputs          func(request) map[string]any
	actions          map[string]action
}

type action struct {
	function string
	returns  []string
	respond  func(request) (map[string]any, *Error)
}

func (t Type[B]) kind() kind {
	t.Takes = cmp.Or(t.Takes, clock.Quick)
	k := kind{Facts: t.Facts, existing: body.Encode(t.Existing), actions: map[string]action{}}
	k.rules, k.names.Write = untypedAll(t.Rules)
	k.deleteRules, k.names.Delete = untypedAll(t.DeleteRules)
	if t.PrivateLinkGroups != nil {
		k.groups = func(q request) []string { return t.PrivateLinkGroups(typed[B](q)) }
	}
	if t.SoftDeleted != nil {
		k.names.Delete = append(k.names.Delete, nameOf(t.SoftDeleted))
		k.softDeleted = func(q request) bool { return t.SoftDeleted(typed[B](q)) }
	}
	if t.PurgeProtected != nil {
		k.names.Purge = append(k.names.Purge, nameOf(t.PurgeProtected))
		k.purgeProtected = func(q request) bool { return t.PurgeProtected(typed[B](q)) }
	}
	if t.MissingReference != nil {
		k.names.Write = append(k.names.Write, nameOf(t.MissingReference))
		k.missingReference = func(q request, r contract.Reference) *Error { return t.MissingReference(typed[B](q), r) }
	}
	if t.AfterWrite != nil {
		k.afterWrite = func(q request, e Editor) error { return t.AfterWrite(typed[B](q), e) }
	}
	if t.Outputs != nil {
		k.outputs = func(q request) map[string]any { return body.Encode(t.Outputs(typed[B](q))) }
	}
	for _, a := range t.Actions {
		k.actions[a.Name] = action{a.Function, a.Returns, func(q request) (map[string]any, *Error) { return a.Respond(typed[B](q)) }}
	}
	return k
}
