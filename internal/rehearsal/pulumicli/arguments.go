package pulumicli

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

// call is what this package reads of Pulumi's arguments, which otherwise go to
// Pulumi as they are.
type call struct {
	Selection
	// args are the arguments, words those of them that are no flags and not after
	// a --; the first one is the command.
	args, words []string
	// programArgs is how many arguments come after a --; -1 without one.
	programArgs int
	// help reports whether they ask for Pulumi's help.
	help bool
}

// parse reads Pulumi's arguments.
func parse(args []string) (call, error) {
	c := call{args: args, programArgs: -1}
	flags := pulumiFlags(&c.Selection)
	flags.BoolVarP(&c.help, "help", "h", false, "")
	if err := flags.Parse(args); err != nil {
		return call{}, fmt.Errorf("pulumi: %w", err)
	}
	c.words = flags.Args()
	if dash := flags.ArgsLenAtDash(); dash >= 0 {
		c.programArgs = len(c.words) - dash
		c.words = c.words[:dash]
	}
	return c, nil
}

// pulumiFlags are the flags that say what a command is about, and those that a
// parser has to know to tell the values of flags from words. A flag that is not
// among them may be there and is taken to have a value, unless a flag follows.
//
// Source: https://github.com/pulumi/pulumi/blob/v3.250.0/pkg/cmd/pulumi/pulumi.go
func pulumiFlags(s *Selection) *pflag.FlagSet {
	flags := pflag.NewFlagSet("pulumi", pflag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Usage = func() {}
	flags.ParseErrorsAllowlist.UnknownFlags = true

	flags.StringVarP(&s.Stack, "stack", "s", "", "")
	flags.StringVarP(&s.Cwd, "cwd", "C", "", "")
	flags.StringVar(&s.ConfigFile, "config-file", "", "")
	for _, name := range []string{"disable-integrity-checking", "logflow", "logtostderr", "non-interactive"} {
		flags.Bool(name, false, "")
	}
	for short, name := range map[string]string{
		"Q": "fully-qualify-stack-names", "d": "debug", "e": "emoji", "f": "skip-preview", "j": "json", "y": "yes",
	} {
		flags.BoolP(name, short, false, "")
	}
	for short, name := range map[string]string{
		"c": "config", "m": "message", "p": "parallel", "t": "target", "v": "verbose",
	} {
		flags.StringP(name, short, "", "")
	}
	return flags
}

// command is Pulumi's command; empty when there is none.
func (c call) command() string {
	if len(c.words) == 0 {
		return ""
	}
	return c.words[0]
}

// stackCommands are the commands of Pulumi that read a stack's configuration
// and take --config-file.
var stackCommands = []string{"destroy", "down", "dn", "import", "pre", "preview", "refresh", "up", "update", "watch"}

// readsStack reports whether the command runs on a stack's configuration.
func (c call) readsStack() bool { return slices.Contains(stackCommands, c.command()) && !c.help }

// pulumiArgs are the arguments for Pulumi, with config in place of the stack file
// that the caller names. Commands that take no stack file get none, so that a
// caller may name one for all; only config works on the caller's own.
func (c call) pulumiArgs(config string) []string {
	if c.command() == "config" {
		return c.args
	}
	end := len(c.args)
	if c.programArgs >= 0 {
		end -= c.programArgs + len([]string{"--"})
	}
	var args []string
	for i := 0; i < end; i++ {
		switch name, _, joined := strings.Cut(c.args[i], "="); {
		case name != configFileFlag:
			args = append(args, c.args[i])
		case !joined:
			i++ // the value
		}
	}
	if config != "" {
		args = append(args, configFileFlag, config)
	}
	return append(args, c.args[end:]...)
}

const configFileFlag = "--config-file"

// Inspect returns the first of Pulumi's arguments that is neither a flag nor the
// value of one, which is the command, and whether the arguments ask for help. word
// is empty when there is none.
func Inspect(args []string) (word string, help bool) {
	c, err := parse(args)
	if err != nil {
		return "", false // Pulumi says what is wrong
	}
	return c.command(), c.help
}

// Selection names a stack as Pulumi's flags do.
type Selection struct {
	// Stack is the value of --stack.
	Stack string
	// Cwd is the value of --cwd: the folder of the project, absolute or below
	// the work folder of the command. Default: that folder.
	Cwd string
	// ConfigFile is the value of --config-file: the stack file, absolute or below
	// Cwd. Default Pulumi.<stack>.yaml.
	ConfigFile string
}

// projectDir is the folder of the project, for a command that starts in workDir.
func (s Selection) projectDir(workDir string) string { return below(workDir, s.Cwd) }

// configFile is the path of the stack file.
func (s Selection) configFile(workDir string) string {
	if s.ConfigFile == "" {
		return stackFilePath(s.projectDir(workDir), s.Stack)
	}
	return below(s.projectDir(workDir), s.ConfigFile)
}

// below is path, taken relative to dir unless it is absolute.
func below(dir, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}
