package pulumicli

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"
)

// call has the parts of Pulumi's arguments that this package reads. Pulumi
// receives the arguments unchanged otherwise.
type call struct {
	Selection
	// args are the arguments. words are those that are neither flags nor after a --;
	// the first one is the command.
	args, words []string
	// programArgs is the number of arguments after a --; -1 without one.
	programArgs int
	// help reports whether the arguments request help.
	help bool
}

// parse parses Pulumi's arguments.
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

// pulumiFlags returns the flags that select a stack, and those that a parser must
// know to distinguish the values of flags from words. An unknown flag is assumed
// to have a value, unless another flag follows it.
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

// command is Pulumi's command, or "".
func (c call) command() string {
	if len(c.words) == 0 {
		return ""
	}
	return c.words[0]
}

// stackCommands are Pulumi's commands that read a stack's configuration and
// accept --config-file.
var stackCommands = []string{"destroy", "down", "dn", "import", "pre", "preview", "refresh", "up", "update", "watch"}

// savesState reports whether the command is one operation at whose end Pulumi saves
// the state.
func (c call) savesState() bool {
	return c.readsStack() && !slices.Contains([]string{"pre", "preview", "watch"}, c.command())
}

// readsStack reports whether the command reads a stack's configuration.
func (c call) readsStack() bool { return slices.Contains(stackCommands, c.command()) && !c.help }

// pulumiArgs returns the arguments for Pulumi, with config instead of the
// caller's stack file. The flag is removed for commands that do not accept it, so
// that callers can always pass it; only the command config uses the caller's
// file.
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

// Inspect returns Pulumi's command, which is the first argument that is neither a
// flag nor the value of one, and whether the arguments request help. Without a
// command, word is empty.
func Inspect(args []string) (word string, help bool) {
	c, err := parse(args)
	if err != nil {
		return "", false // Pulumi reports the error
	}
	return c.command(), c.help
}

// Selection selects a stack, as Pulumi's flags do.
type Selection struct {
	// Stack is the value of --stack.
	Stack string
	// Cwd is the value of --cwd: the folder of the project, absolute or relative to
	// the command's work folder. Default: the work folder.
	Cwd string
	// ConfigFile is the value of --config-file: the stack file, absolute or relative
	// to Cwd. Default: Pulumi.<stack>.yaml.
	ConfigFile string
}

// projectDir is the folder of the project for a command that starts in workDir.
func (s Selection) projectDir(workDir string) string { return below(workDir, s.Cwd) }

// configFile is the path of the stack file.
func (s Selection) configFile(workDir string) string {
	if s.ConfigFile == "" {
		return stackFilePath(s.projectDir(workDir), s.Stack)
	}
	return below(s.projectDir(workDir), s.ConfigFile)
}

// below returns path, relative to dir unless it is absolute.
func below(dir, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}
