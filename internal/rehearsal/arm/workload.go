package arm

import (
	"cmp"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/property"
)

// JobSecrets are the values of a job's secrets, by name, as Container Apps
// fetch them for an execution: as the identity that each of them names. What
// keeps a job from being written keeps an execution from starting, so the error
// is that of the same rules.
//
// The value of a secret that belongs to someone else is not known here, and is
// left out.
func (c *Cloud) JobSecrets(jobID string) (map[string]string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	job := c.get(jobID)
	if job == nil {
		return nil, NotFound(jobID)
	}
	q := request{cloud: c, res: job, old: job}
	if err := q.check(
		"secretsAreComplete", "secretRefsAreDeclared", "identitiesAreAttached",
		"vaultSecretExists", "vaultSecretHasValue", "vaultLetsIdentityRead", "vaultIsReachable",
	); err != nil {
		return nil, err
	}
	values := map[string]string{}
	for _, secret := range append(property.Values(job.Properties, "configuration.secrets[]"), property.Elements(q.vaultReferences())...) {
		if value := cmp.Or(property.Text(secret, "value"), property.Text(secret, "secret.properties.properties.value")); value != "" {
			values[property.Text(secret, "name")] = value
		}
	}
	return values, nil
}
