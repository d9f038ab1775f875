package arm

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
		return nil, notFound("ResourceNotFound", "The Resource '%s' was not found.", jobID)
	}
	w := write{c, job, job}
	for _, refuse := range []rule{
		secretsAreComplete, secretRefsAreDeclared, identitiesAreAttached,
		vaultSecretExists, vaultSecretHasValue, vaultLetsIdentityRead, vaultIsReachable,
	} {
		if err := refuse(w); err != nil {
			return nil, err
		}
	}
	values := map[string]string{}
	for _, secret := range at(job.Properties, "configuration.secrets[]") {
		if value := text(secret, "value"); value != "" {
			values[text(secret, "name")] = value
		}
	}
	if err := w.eachVaultReference(func(ref vaultReference) *Error {
		if value := c.get(ref.secretID).text("properties.value"); value != "" {
			values[ref.name] = value
		}
		return nil
	}); err != nil {
		return nil, err
	}
	return values, nil
}
