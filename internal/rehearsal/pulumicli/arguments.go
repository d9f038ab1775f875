package pulumicli

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// call is what this package has to know of Pulumi's arguments; the rest goes
// to Pulumi untouched.
type call struct {
	command    string
	stackName  string
	projectDir string
	// configFile is the stack file, when --config-file names another one.
	configFile string
	// args are Pulumi's arguments without --config-file.
	args []string
}

// stackCommands are the commands of Pulumi that read a stack's configuration
// and take --config-file.
var stackCommands = []string{"destroy", "down", "dn", "import", "pre", "preview", "refresh", "up", "update", "watch"}

// readsStack reports whether the command runs on a stack's configuration.
func (c call) readsStack() bool { return slices.Contains(stackCommands, c.command) }

// parse finds command, stack and folder among Pulumi's arguments.
func parse(args []string, workDir string) (call, error) {
	c := call{projectDir: workDir}
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if arg == "--" {
			c.args = append(c.args, args[i:]...)
			break
		}
		c.args = append(c.args, arg)
		if !strings.HasPrefix(arg, "-") {
			if c.command == "" {
				c.command = arg
			}
			continue
		}
		name, value, joined := strings.Cut(arg, "=")
		target := map[string]*string{
			"--stack": &c.stackName, "-s": &c.stackName, "--cwd": &c.projectDir, "-C": &c.projectDir,
			"--config-file": &c.configFile,
		}[name]
		if target == nil {
			continue
		}
		words := []string{arg}
		if !joined {
			if i++; i == len(args) {
				return call{}, fmt.Errorf("%s: needs a value", name)
			}
			value = args[i] //nolint:gosec // i was just compared
			words = append(words, value)
		}
		*target = value
		c.args = c.args[:len(c.args)-1]
		if target != &c.configFile {
			c.args = append(c.args, words...)
		}
	}
	if !filepath.IsAbs(c.projectDir) {
		c.projectDir = filepath.Join(workDir, c.projectDir)
	}
	switch {
	case c.configFile == "":
		c.configFile = stackFilePath(c.projectDir, c.stackName)
	case !filepath.IsAbs(c.configFile):
		c.configFile = filepath.Join(c.projectDir, c.configFile)
	}
	if c.readsStack() && c.stackName == "" {
		return call{}, fmt.Errorf("pulumi %s: got no stack, want --stack <name>; stack files here: %s",
			c.command, cmp.Or(strings.Join(Stacks(c.projectDir), ", "), "none"))
	}
	return c, nil
}

// words are the arguments that are neither flags nor values of --stack, --cwd
// and --config-file: command, subcommand and what they are about.
func (c call) words() []string {
	var words []string
	for i := 0; i < len(c.args); i++ {
		switch name, _, joined := strings.Cut(c.args[i], "="); {
		case !strings.HasPrefix(name, "-"):
			words = append(words, c.args[i])
		case !joined && slices.Contains([]string{"--stack", "-s", "--cwd", "-C"}, name):
			i++
		}
	}
	return words
}

// Stacks are the names of the stacks that have a file in dir, sorted.
func Stacks(dir string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil // a folder that cannot be read has none
	}
	var stacks []string
	for _, entry := range entries {
		name, hasPrefix := strings.CutPrefix(entry.Name(), "Pulumi.")
		if name, hasSuffix := strings.CutSuffix(name, ".yaml"); hasPrefix && hasSuffix && name != "" {
			stacks = append(stacks, name)
		}
	}
	return stacks
}
