package arm

import (
	"cmp"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

// Service is an Azure service: the room that knows it.
type Service struct {
	// Namespace is that of its resource provider, such as Microsoft.KeyVault.
	Namespace string
	// AlwaysRegistered resource providers need not be registered with a subscription.
	//
	// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-providers-and-types#register-resource-provider
	AlwaysRegistered bool
	// Contract is the room's contract.json: the form of its resources.
	Contract []byte
	// Types are what Azure does with resources, where that is more than to keep them.
	Types []ResourceType
	// Everywhere and EverywhereDelete are rules about the resources of every
	// service, before those of their types.
	Everywhere, EverywhereDelete []Rule[Envelope]
	// MissingReference is the code that the service answers to a reference that
	// leads nowhere. Default: ResourceNotFound.
	MissingReference string
}

// Envelope is what the bodies of resources of all types have in common.
type Envelope struct {
	body.Object
	Location body.Text            `json:"location"`
	Tags     map[string]body.Text `json:"tags"`
	Identity Identity             `json:"identity"`
}

// Identity is who a resource acts as.
type Identity struct {
	body.Object
	Type                   body.Text      `json:"type"`
	UserAssignedIdentities map[string]any `json:"userAssignedIdentities"`
}

// ResourceType is a [Type] whose bodies are of whatever Go type.
type ResourceType interface{ kind() kind }

// Type is what Azure does with the resources of a type, whose bodies are decoded
// into a B. Every field but Name is optional.
type Type[B any] struct {
	Facts
	// Existing is the body of a resource that belongs to someone else, as far as
	// rules look at it. Default: nothing but a location.
	Existing B
	// PrivateLinkGroups are the parts of a resource that a private endpoint can lead
	// to. Default: none.
	// Source: https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource
	PrivateLinkGroups func(Request[B]) []string
	// SoftDeleted reports whether a deleted resource can be recovered, and holds
	// its name until then. Default: none can.
	SoftDeleted func(Request[B]) bool
	// PurgeProtected reports whether nobody can purge a deleted resource, and what
	// was deleted in it. Default: somebody can.
	PurgeProtected func(Request[B]) bool
	// Rules refuse a resource that is to be written, and DeleteRules one that is
	// to be deleted, in the order in which Azure looks at them.
	Rules, DeleteRules []Rule[B]
	// MissingReference is the service's own answer to a reference that leads
	// nowhere; nil for the usual one.
	MissingReference func(Request[B], contract.Reference) *Error
	// AfterWrite is what Azure does once it has taken a write.
	AfterWrite func(Request[B], Editor) error
	// Outputs are what Azure sets of a body.
	Outputs func(Request[B]) B
	// Actions are the POST requests that a resource answers.
	Actions []Action[B]
}

// Facts are what is known of a type without looking at a resource.
type Facts struct {
	// Name is Azure's name of the type, such as Microsoft.KeyVault/vaults.
	Name string
	// Takes is how long creating, updating and deleting typically takes: for the
	// order of things and a feeling of size, no promise. Default [clock.Quick].
	Takes clock.Span
	// Location says where resources of the type can be.
	Location Location
	// NameTaken is the code that Azure answers when the name, which all of Azure
	// shares, is taken. Empty: names are unique in what holds the resource.
	NameTaken string
	// HoldsData: what goes with a resource does not come back. Reviews stop a change
	// that would delete or replace one.
	HoldsData bool
	// NotFound is the code that Azure answers to a reference to a resource of this
	// type that is not there.
	NotFound string
	// NamedByGUID: the name of a resource has to be a GUID.
	NamedByGUID bool
	// IsIdentity says that its resources are identities, and not only have one.
	IsIdentity bool
	// LivesInSubnet: nothing else than this resource may be done with its subnet.
	LivesInSubnet bool
	// Delegation is the service that such a subnet has to be delegated to.
	Delegation string
}

// Location says where resources of a type can be.
type Location string

const (
	// Regional resources are in a region, if they are anywhere.
	Regional Location = ""
	// Global resources are in no region.
	Global Location = "global"
	// RegionalOrGlobal resources are in either.
	RegionalOrGlobal Location = "any"
)

// Action is a POST request about a resource, such as listKeys.
type Action[B any] struct {
	// Name is the last segment of its path.
	Name string
	// Function is what Pulumi calls it, such as listStorageAccountKeys. Empty:
	// Pulumi has no function for it.
	Function string
	// Returns are the properties of the answer.
	Returns []string
	// Answer is what Azure answers.
	Answer func(Request[B]) (map[string]any, *Error)
}

// kind is a [Type] whose functions take resources of any type.
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
	answer   func(request) (map[string]any, *Error)
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
		k.actions[a.Name] = action{a.Function, a.Returns, func(q request) (map[string]any, *Error) { return a.Answer(typed[B](q)) }}
	}
	return k
}
