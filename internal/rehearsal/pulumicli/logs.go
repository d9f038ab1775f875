package pulumicli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// disableLogs prevents Pulumi from writing its own log. The log repeats every
// property of every resource several times, compressed and encrypted, which takes
// more than half of the processor time of a large preview. Pulumi has no setting
// for it, but writes no log if it cannot create the folder, so a file takes the
// folder's name. To get a log of a failed rehearsal, repeat it with --logtostderr
// -v 9.
//
// Source: https://github.com/pulumi/pulumi/pull/23731
// Source: https://github.com/pulumi/pulumi/issues/22416
func disableLogs(home string) error {
	path := filepath.Join(home, "logs")
	switch info, err := os.Stat(path); {
	case err == nil && !info.IsDir():
		return nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	return errors.Join(os.RemoveAll(path), atomicfile.Write(path, nil))
}
