package pulumicli

import (
	"fmt"
	"slices"
	"strings"
)

// Take takes flags with values, which are not Pulumi's, out of the arguments,
// wherever they are.
func Take(args []string, flags ...string) (values map[string][]string, rest []string, err error) {
	values = map[string][]string{}
	for i := 0; i < len(args); i++ {
		name, value, joined := strings.Cut(args[i], "=")
		if !slices.Contains(flags, name) {
			rest = append(rest, args[i])
			continue
		}
		if !joined {
			if i++; i == len(args) {
				return nil, nil, fmt.Errorf("%s: needs a value", name)
			}
			value = args[i]
		}
		values[name] = append(values[name], value)
	}
	return values, rest, nil
}
