package app

import (
	"cmp"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/azure/keyvault"
)

// SecretValues returns the values of a job's secrets, by name, as Container Apps
// fetches them for an execution: with the identity of each secret. The rules that
// keep a job from being written also keep an execution from starting, so the
// error is theirs.
//
// The value of a secret in a vault that the stack does not manage is not known;
// the result has no entry for it.
func SecretValues(cloud *arm.Cloud, jobID string) (map[string]string, error) {
	return arm.Ask(cloud, jobID, func(q jobRequest) (map[string]string, error) {
		for _, rule := range []arm.Rule[Job]{
			secretsAreComplete, secretRefsAreDeclared, identitiesAreAttached,
			vaultSecretExists, vaultSecretHasValue, identityCanReadSecret, vaultIsReachable,
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
