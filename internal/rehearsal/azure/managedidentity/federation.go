package managedidentity

import (
	"time"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/clock"
)

// CredentialType is the type of a federated credential, by which tokens of another
// issuer, such as GitHub, act as an identity.
const CredentialType = IdentityType + "/federatedIdentityCredentials"

type credentialRequest = arm.Request[FederatedIdentityCredential]

func credentials() arm.Type[FederatedIdentityCredential] {
	const quick = 5 * time.Second
	return arm.Type[FederatedIdentityCredential]{
		Facts: arm.Facts{Name: CredentialType, Takes: clock.Span{Create: quick, Update: quick, Delete: quick}},
		Rules: []arm.Rule[FederatedIdentityCredential]{
			credentialsAreWrittenOneByOne, credentialHasOneAudience, credentialIsUnique, credentialsAreFew,
		},
		DeleteRules: []arm.Rule[FederatedIdentityCredential]{credentialsAreWrittenOneByOne},
	}
}

// credentialsAreWrittenOneByOne: An identity accepts one operation on its federated
// credentials at a time.
//
// Source: https://github.com/pulumi/pulumi-azure-native/issues/4343 (observed)
// Source: https://github.com/hashicorp/terraform-provider-azurerm/issues/29242 (also for deletions, observed)
func credentialsAreWrittenOneByOne(q credentialRequest) *arm.Error {
	for _, other := range q.Azure.Siblings(q.Resource) {
		if q.Azure.Activity(other.ID) != arm.Idle {
			return q.Conflict("ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity",
				"Too many Federated Identity Credentials are written concurrently for the managed identity '%s'. Concurrent Federated Identity "+
					"Credentials writes under the same managed identity are not supported.", q.Parent())
		}
	}
	return nil
}

// credentialHasOneAudience: A federated credential has one audience.
//
// Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
// Source: https://github.com/zioproto/istio-aks-example/issues/6 (for none, observed)
func credentialHasOneAudience(q credentialRequest) *arm.Error {
	if audiences := q.New.Properties.Audiences; len(audiences) != 1 || !audiences[0].IsSet() {
		return q.BadRequest("BadRequest", "The request format was unexpected. Federated Identity Credential must specify 'issuer', 'subject' and "+
			"one 'audience'.")
	}
	return nil
}

// credentialIsUnique: The issuer and the subject of a federated credential differ
// from those of the identity's other credentials.
//
// Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
// Source: https://github.com/Azure/bicep-types-az/issues/2029 (the wording, observed)
func credentialIsUnique(q credentialRequest) *arm.Error {
	for _, sibling := range q.Azure.Siblings(q.Resource) {
		other := arm.As[FederatedIdentityCredential](sibling).Properties
		if other.Issuer == q.New.Properties.Issuer && other.Subject == q.New.Properties.Subject {
			return q.Conflict("Conflict", "Issuer and subject combination already exists for this Managed Identity.")
		}
	}
	return nil
}

// credentialsAreFew: An identity has up to 20 federated credentials.
//
// Source: https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations
func credentialsAreFew(q credentialRequest) *arm.Error {
	const most = 20
	if q.IsNew() && len(q.Azure.Siblings(q.Resource)) >= most {
		return q.BadRequest("BadRequest", "The managed identity '%s' has %d federated identity credentials already, which is the limit.", q.Parent(), most)
	}
	return nil
}
