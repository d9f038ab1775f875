package arm

import "cmp"

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
		return nil, notFound(jobID)
	}
	q := request{cloud: c, res: job, old: job}
	if err := q.check(
		"secretsAreComplete", "secretRefsAreDeclared", "identitiesAreAttached",
		"vaultSecretExists", "vaultSecretHasValue", "vaultLetsIdentityRead", "vaultIsReachable",
	); err != nil {
		return nil, err
	}
	values := map[string]string{}
	for _, secret := range append(at(job.Properties, "configuration.secrets[]"), elements(q.vaultReferences())...) {
		if value := cmp.Or(text(secret, "value"), text(secret, "secret.properties.properties.value")); value != "" {
			values[text(secret, "name")] = value
		}
	}
	return values, nil
}
