package pulumicli

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/common/resource/config"
	"gopkg.in/yaml.v3"

	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// Passphrase encrypts the secrets of the stacks in the offline backend. It need
// not be secret, because every secret there is a placeholder.
const Passphrase = "offline"

// initStack creates the stack in the offline backend if it does not exist. It
// does so in a separate folder, because Pulumi writes the stack's encryption salt
// next to Pulumi.yaml.
func (s *Session) initStack(ctx context.Context) error {
	if s.command.StateVersion(s.Stack) != "" {
		return nil
	}
	if err := os.MkdirAll(filepath.Join(s.command.Dir, "backend"), 0o700); err != nil {
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
	// The caller's options apply only to the caller's command.
	cmd.Env = filter(cmd.Env, func(name string) bool { return !strings.HasPrefix(name, optionPrefix) })
	if output, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("creating the offline stack %q: %w\n%s", s.Stack.Name, err, output)
	}
	return nil
}

// StateVersion identifies what Pulumi saved last as the state of a stack; "" if
// nothing.
func (c Command) StateVersion(s Stack) string {
	info, err := os.Stat(filepath.Join(c.Dir, "backend", ".pulumi", "stacks", s.Project, s.Name+".json"))
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%d bytes at %s", info.Size(), info.ModTime().UTC().Format(time.RFC3339Nano))
}

// shadow is the folder of the offline stack files of a project.
func (s *Session) shadow() string { return filepath.Join(s.command.Dir, "stacks", s.Stack.Project) }

// writeConfig writes the stack file for Pulumi: a copy of the user's file with
// offline encryption and placeholders for secrets.
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

// salt returns the encryption salt that Pulumi generated for the stack.
func (s *Session) salt() (string, error) {
	path := stackFilePath(s.shadow(), s.Stack.Name)
	text, err := os.ReadFile(path) //nolint:gosec // written by initStack
	if err != nil {
		return "", fmt.Errorf("%w; to start with an empty state, delete %s", err, s.command.Dir)
	}
	var file struct {
		Salt string `yaml:"encryptionsalt"`
	}
	return file.Salt, yaml.Unmarshal(text, &file)
}

// placeholder returns a placeholder for a secret, which cannot be decrypted here
// and is not needed. Different ciphertexts have different placeholders, so that a
// preview shows the effect of a changed secret.
func placeholder(ciphertext string) string {
	return fmt.Sprintf("offline-placeholder-%x", sha256.Sum256([]byte(ciphertext)))[:32]
}

// replaceSecrets returns a copy of configuration with every {secure: …}
// re-encrypted.
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

// encrypt encrypts a value like Pulumi's passphrase provider, with the
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
