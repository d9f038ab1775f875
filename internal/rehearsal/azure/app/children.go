package app

import (
	"regexp"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type (
	certificateRequest = arm.Request[Certificate]
	daprRequest        = arm.Request[DaprComponent]
)

func certificates() arm.Type[Certificate] {
	return arm.Type[Certificate]{Facts: arm.Facts{Name: CertificateType}, Rules: []arm.Rule[Certificate]{certificateHasOneOrigin}}
}

// certificateHasOneOrigin: A certificate comes with the request or from a vault.
//
// Source: https://learn.microsoft.com/azure/container-apps/key-vault-certificates-manage
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containerapps/container_app_environment_certificate_resource.go
func certificateHasOneOrigin(q certificateRequest) *arm.Error {
	if q.New.Properties.Value.IsSet() == q.New.Properties.CertificateKeyVaultProperties.IsSet() {
		return q.BadRequest("CertificateMustBeSpecified", "Certificate '%s' needs either a value or certificateKeyVaultProperties.", q.Name())
	}
	return nil
}

func daprComponents() arm.Type[DaprComponent] {
	return arm.Type[DaprComponent]{
		Facts: arm.Facts{Name: DaprType},
		Rules: []arm.Rule[DaprComponent]{componentIsTyped, scopesAreAppIDs, componentSecretRefsAreDeclared},
	}
}

const invalidComponent = "DaprComponentInvalidProperty"

// componentIsTyped: A Dapr component has a type and a version.
//
// Source: https://learn.microsoft.com/azure/container-apps/dapr-components
func componentIsTyped(q daprRequest) *arm.Error {
	if p := q.New.Properties; !p.ComponentType.IsSet() || !p.Version.IsSet() {
		return q.BadRequest(invalidComponent, "Dapr component '%s' needs a componentType and a version.", q.Name())
	}
	return nil
}

// appID is the ID of an app in Dapr.
var appID = regexp.MustCompile(`^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$`)

// scopesAreAppIDs: The scopes of a Dapr component have lower-case letters, digits
// and hyphens.
//
// Source: https://learn.microsoft.com/azure/container-apps/dapr-components#component-scopes
// Source: https://github.com/Azure-Samples/container-apps-store-api-microservice/issues/27 (the code, observed)
func scopesAreAppIDs(q daprRequest) *arm.Error {
	for _, scope := range q.New.Properties.Scopes {
		if !appID.MatchString(string(scope)) {
			return q.BadRequest(invalidComponent, "Dapr component property 'scopes' with value '%s' is invalid, it must consist of lower case "+
				"alphanumeric characters or '-', and start and end with an alphanumeric character.", scope)
		}
	}
	return nil
}

// componentSecretRefsAreDeclared: Metadata refers to a secret of the component,
// unless the component has a secret store.
//
// Source: https://learn.microsoft.com/azure/container-apps/dapr-components#using-platform-managed-kubernetes-secrets
func componentSecretRefsAreDeclared(q daprRequest) *arm.Error {
	declared := map[body.Text]bool{"": true}
	for _, secret := range q.New.Properties.Secrets {
		declared[secret.Name] = true
	}
	for _, item := range q.New.Properties.Metadata {
		if !declared[item.SecretRef] && !q.New.Properties.SecretStoreComponent.IsSet() {
			return q.BadRequest(invalidComponent, "Dapr component metadata '%s' refers to the secret '%s', which the component does not have.",
				item.Name, item.SecretRef)
		}
	}
	return nil
}
