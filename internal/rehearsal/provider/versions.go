package provider

import (
	_ "embed"
	"fmt"
	"slices"
	"sync"

	"github.com/pulumi/pulumi/sdk/v3/go/common/tokens"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/contract"
)

//go:embed versions.yaml
var versionsYAML []byte

// defaultVersions are the API versions that azure-native 2.90 uses for tokens without
// a version, such as azure-native:storage:StorageAccount.
var defaultVersions = sync.OnceValue(func() map[string]string {
	var modules map[string]map[string][]string
	if err := yaml.Unmarshal(versionsYAML, &modules); err != nil {
		panic(err) // versions.yaml is part of the program
	}
	versions := map[string]string{}
	for module, byVersion := range modules {
		for version, names := range byVersion {
			for _, name := range names {
				versions["azure-native:"+module+":"+name] = version
			}
		}
	}
	return versions
})

// unversioned returns the types that stand for tokens without a version, by token: the
// oldest API version that is not older than azure-native's, since newer versions accept
// what older ones did, or else the newest.
func unversioned(table *contract.Table) map[string]*contract.Type {
	chosen := map[string]*contract.Type{}
	for _, t := range table.Types {
		token := apiVersion.ReplaceAllString(t.Token, "")
		if token == "" {
			continue // not in Pulumi's SDK
		}
		if known := chosen[token]; known == nil || isNearer(t.APIVersion, known.APIVersion, defaultVersions()[token]) {
			chosen[token] = t
		}
	}
	return chosen
}

// isNearer reports whether API version a rather than b stands for the wanted version.
func isNearer(a, b, wanted string) bool {
	switch aIsEnough, bIsEnough := a >= wanted && wanted != "", b >= wanted && wanted != ""; {
	case aIsEnough && bIsEnough:
		return a < b
	case aIsEnough != bIsEnough:
		return aIsEnough
	default:
		return a > b
	}
}

// Type returns a resource type. A token without a version stands for an API version.
func (a *Azure) Type(token tokens.Type) (*contract.Type, error) {
	if t, known := a.Unversioned[string(token)]; known {
		a.used.Store(string(token), t)
		return t, nil
	}
	return a.Base.Type(token)
}

// Notes says, for each token without a version that was used, when the API version in
// offline Azure is not that of azure-native.
func (a *Azure) Notes() []string {
	var notes []string
	a.used.Range(func(key, value any) bool {
		token, t := key.(string), value.(*contract.Type) //nolint:forcetypeassert // as stored by Type
		note := fmt.Sprintf("%s has API version %s in offline Azure", token, t.APIVersion)
		switch wanted := defaultVersions()[token]; wanted {
		case t.APIVersion:
			return true
		case "": // not known
		default:
			note += fmt.Sprintf(", and %s in azure-native %s", wanted, a.Version)
		}
		notes = append(notes, note)
		return true
	})
	slices.Sort(notes)
	return notes
}
