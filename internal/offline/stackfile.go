package offline

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/config"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/offline/arm"
)

// placeholder stands for a secret of a stack file: its key is elsewhere, and a
// rehearsal does not need it. Another ciphertext gets another placeholder, so
// that a preview shows what a changed secret changes.
func placeholder(ciphertext string) string {
	return fmt.Sprintf("offline-placeholder-%x", sha256.Sum256([]byte(ciphertext)))[:32]
}

// project is what this package reads of a Pulumi.yaml.
type project struct {
	Name    string    `yaml:"name"`
	Main    string    `yaml:"main"`
	Runtime yaml.Node `yaml:"runtime"`
}

func readProject(dir string) (project, error) {
	path := filepath.Join(dir, "Pulumi.yaml")
	text, err := os.ReadFile(path) //nolint:gosec // the project that the user named
	if err != nil {
		return project{}, fmt.Errorf("%w; run this in the folder of a Pulumi program, or name it with --cwd", err)
	}
	var p project
	if err := yaml.Unmarshal(text, &p); err != nil {
		return project{}, fmt.Errorf("%s: %w", path, err)
	}
	return p, nil
}

// language is what the program is written in, such as go or yaml.
func (p project) language() string {
	var long struct{ Name string }
	if p.Runtime.Decode(&long) == nil && long.Name != "" {
		return long.Name
	}
	return p.Runtime.Value
}

// stackFile is a Pulumi.<stack>.yaml. Offline commands read it and never write it.
type stackFile struct {
	project string
	config  map[string]any
}

func stackFilePath(dir, stack string) string { return filepath.Join(dir, "Pulumi."+stack+".yaml") }

// readStackFile reads a stack's configuration; a stack without a file has none.
func readStackFile(project, path string) (stackFile, error) {
	file := stackFile{project: project}
	text, err := os.ReadFile(path) //nolint:gosec // the stack that the user named
	if errors.Is(err, fs.ErrNotExist) {
		return file, nil
	}
	if err != nil {
		return stackFile{}, err
	}
	var content struct{ Config map[string]any }
	if err := yaml.Unmarshal(text, &content); err != nil {
		return stackFile{}, fmt.Errorf("%s: %w", path, err)
	}
	file.config = content.Config
	return file, nil
}

// location is the Azure region of the stack; empty when it names none.
func (s stackFile) location() string { return s.text("azure-native:location") }

// subscription is the subscription that the stack deploys to: the one it names,
// else the one that it takes existing resources from, else the offline one.
func (s stackFile) subscription() string {
	if named := s.text("azure-native:subscriptionId"); named != "" {
		return named
	}
	for _, id := range s.resourceIDs() {
		if parsed, err := armid.Parse(id); err == nil {
			return parsed.Subscription
		}
	}
	return arm.DefaultSubscription
}

func (s stackFile) text(key string) string {
	value, _ := s.config[key].(string)
	return value
}

// resourceIDs are the ARM resource IDs anywhere in the configuration, sorted.
func (s stackFile) resourceIDs() []string {
	found := map[string]bool{}
	var visit func(any)
	visit = func(v any) {
		switch v := v.(type) {
		case string:
			if _, err := armid.Parse(v); err == nil {
				found[v] = true
			}
		case []any:
			for _, element := range v {
				visit(element)
			}
		case map[string]any:
			for _, element := range v {
				visit(element)
			}
		}
	}
	visit(s.config)
	return slices.Sorted(maps.Keys(found))
}

// initStack creates the stack in the offline backend when it is not there. It
// does so in a folder of its own, because Pulumi writes the new stack's
// encryption salt beside Pulumi.yaml.
func (r *runner) initStack(ctx context.Context, p project) error {
	backend := filepath.Join(r.Dir, "backend")
	if _, err := os.Stat(filepath.Join(backend, ".pulumi", "stacks", p.Name, r.stackName+".json")); err == nil {
		return nil
	}
	shadow := r.shadow(p)
	for _, dir := range []string{backend, shadow} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return err
		}
	}
	text, err := yaml.Marshal(map[string]string{"name": p.Name, "runtime": "go"})
	if err != nil {
		return err
	}
	if err := arm.WriteFile(filepath.Join(shadow, "Pulumi.yaml"), text); err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, r.pulumi, "stack", "init", r.stackName, "--non-interactive", "--cwd", shadow) //nolint:gosec // as above
	cmd.Env = r.environment()
	if output, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("creating the offline stack %q: %w\n%s", r.stackName, err, output)
	}
	return nil
}

// shadow is the folder in which a project's offline stacks have their own files.
func (r *runner) shadow(p project) string { return filepath.Join(r.Dir, "stacks", p.Name) }

// writeConfig writes the stack file that Pulumi is given: the user's own, with
// offline encryption in place of the real one and placeholders for secrets.
func (r *runner) writeConfig(p project) (string, error) {
	salt, err := r.salt(p)
	if err != nil {
		return "", err
	}
	values, err := replaceSecrets(r.stack.config, func(ciphertext string) (string, error) {
		return encrypt(placeholder(ciphertext), salt)
	})
	if err != nil {
		return "", err
	}
	text, err := yaml.Marshal(map[string]any{"encryptionsalt": salt, "config": values})
	if err != nil {
		return "", err
	}
	path := filepath.Join(r.shadow(p), "config."+r.stackName+".yaml")
	return path, arm.WriteFile(path, text)
}

// salt is the encryption salt that Pulumi drew when the stack was created.
func (r *runner) salt(p project) (string, error) {
	path := stackFilePath(r.shadow(p), r.stackName)
	text, err := os.ReadFile(path) //nolint:gosec // written by initStack
	if err != nil {
		return "", fmt.Errorf("%w; delete %s to start afresh", err, r.Dir)
	}
	var file struct {
		Salt string `yaml:"encryptionsalt"`
	}
	return file.Salt, yaml.Unmarshal(text, &file)
}

// replaceSecrets copies configuration with every {secure: …} encrypted anew.
func replaceSecrets(v any, encrypted func(ciphertext string) (string, error)) (any, error) {
	switch v := v.(type) {
	case map[string]any:
		if secret, ok := v["secure"]; ok && len(v) == 1 {
			text, err := encrypted(fmt.Sprint(secret))
			return map[string]any{"secure": text}, err
		}
		copied := make(map[string]any, len(v))
		for k, element := range v {
			replaced, err := replaceSecrets(element, encrypted)
			if err != nil {
				return nil, err
			}
			copied[k] = replaced
		}
		return copied, nil
	case []any:
		copied := make([]any, len(v))
		for i, element := range v {
			replaced, err := replaceSecrets(element, encrypted)
			if err != nil {
				return nil, err
			}
			copied[i] = replaced
		}
		return copied, nil
	default:
		return v, nil
	}
}

// encrypt encrypts a value as Pulumi's passphrase provider does, given the
// "v1:<salt>:<check>" of a stack.
func encrypt(text, state string) (string, error) {
	parts := strings.SplitN(state, ":", 3)
	if len(parts) != 3 || parts[0] != "v1" {
		return "", fmt.Errorf("encryption salt %q: want v1:<salt>:<check>", state)
	}
	salt, err := base64.StdEncoding.DecodeString(parts[1])
	if err != nil {
		return "", err
	}
	return config.NewSymmetricCrypterFromPassphrase(Passphrase, salt).EncryptValue(context.Background(), text)
}
