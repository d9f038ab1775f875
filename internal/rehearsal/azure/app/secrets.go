package app

import (
	"cmp"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/keyvault"
)

// SecretValues are the values of a job's secrets, by name, as Container Apps fetch
// them for an execution: as the identity that each of them names. What keeps a
// job from being written keeps an execution from starting, so the error is that
// of the same rules.
//
// The value of a secret that belongs to someone else is not known here, and is
// left out.
func SecretValues(cloud *arm.Cloud, jobID string) (map[string]string, error) {
	return arm.Ask(cloud, jobID, func(q jobRequest) (map[string]string, error) {
		for _, rule := range []arm.Rule[Job]{
			secretsAreComplete, secretRefsAreDeclared, identitiesAreAttached,
			vaultSecretExists, vaultSecretHasValue, vaultLetsIdentityRead, vaultIsReachable,
		} {
			if err := rule(q); err != nil {
				return nil, err
			}
		}
		values := map[string]string{}
		for _, secret := range q.New.Properties.Configuration.Secrets {
			if secret.Value.IsSet() {
				values[string(secret.Name)] = string(secret.Value)
			}
		}
		for _, reference := range vaultReferences(q) {
			secret := arm.As[keyvault.Secret](q.Azure.Get(reference.id))
			if value := cmp.Or(reference.Value, secret.Properties.Value); value.IsSet() {
				values[string(reference.Name)] = string(value)
			}
		}
		return values, nil
	})
}
