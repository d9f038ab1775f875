package pulumicli

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/config"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// Passphrase encrypts the secrets of the stacks in the offline backend. It
// protects nothing: each secret is a placeholder.
const Passphrase = "offline"

// initStack creates the stack in the offline backend when it is missing. It does
// so in a folder of its own, because Pulumi writes the new stack's encryption
// salt beside Pulumi.yaml.
func (s *Session) initStack(ctx context.Context) error {
	backend := filepath.Join(s.command.Dir, "backend")
	if _, err := os.Stat(filepath.Join(backend, ".pulumi", "stacks", s.Stack.Project, s.Stack.Name+".json")); err == nil {
		return nil
	}
	if err := os.MkdirAll(backend, 0o700); err != nil {
		return err
	}
	text, err := yaml.Marshal(map[string]string{"name": s.Stack.Project, "runtime": "go"})
	if err != nil {
		return err
	}
	if err := atomicfile.Write(filepath.Join(s.shadow(), "Pulumi.yaml"), text); err != nil {
		return err
	}
	cmd := s.pulumiCommand(ctx, "stack", "init", s.Stack.Name, "--non-interactive", "--cwd", s.shadow())
	// The caller's options are for the command that the caller runs.
	cmd.Env = filter(cmd.Env, func(name string) bool { return !strings.HasPrefix(name, optionPrefix) })
	if output, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("creating the offline stack %q: %w\n%s", s.Stack.Name, err, output)
	}
	return nil
}

// shadow is the folder in which a project's offline stacks have their own files.
func (s *Session) shadow() string { return filepath.Join(s.command.Dir, "stacks", s.Stack.Project) }

// writeConfig writes the stack file for Pulumi: the user's own, with offline
// encryption in place of the real one and placeholders for secrets.
func (s *Session) writeConfig() (string, error) {
	salt, err := s.salt()
	if err != nil {
		return "", err
	}
	values, err := replaceSecrets(s.Stack.Config, func(ciphertext string) (string, error) {
		return encrypt(placeholder(ciphertext), salt)
	})
	if err != nil {
		return "", err
	}
	text, err := yaml.Marshal(map[string]any{"encryptionsalt": salt, "config": values})
	if err != nil {
		return "", err
	}
	path := filepath.Join(s.shadow(), "config."+s.Stack.Name+".yaml")
	return path, atomicfile.Write(path, text)
}

// salt is the encryption salt that Pulumi drew when the stack was created.
func (s *Session) salt() (string, error) {
	path := stackFilePath(s.shadow(), s.Stack.Name)
	text, err := os.ReadFile(path) //nolint:gosec // written by initStack
	if err != nil {
		return "", fmt.Errorf("%w; delete %s to start afresh", err, s.command.Dir)
	}
	var file struct {
		Salt string `yaml:"encryptionsalt"`
	}
	return file.Salt, yaml.Unmarshal(text, &file)
}

// placeholder stands for a secret of a stack file: its key is elsewhere, and a
// rehearsal does not need it. Another ciphertext gets another placeholder, so
// that a preview shows what a changed secret changes.
func placeholder(ciphertext string) string {
	return fmt.Sprintf("offline-placeholder-%x", sha256.Sum256([]byte(ciphertext)))[:32]
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
