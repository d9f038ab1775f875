package randomprovider

// Inputs returns the names of a type's inputs, and whether each is required.
func Inputs(token string) map[string]bool {
	names := map[string]bool{}
	t, _ := types().Lookup(token)
	for name, p := range t.Inputs() {
		names[name] = p.Required
	}
	return names
}

// Types returns the number of resource types.
func Types() int { return len(kinds) }
