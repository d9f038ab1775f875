package pulumicli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// keepNoLogs makes sure that Pulumi writes no log of its own. The log repeats every
// property of every resource several times, compressed and encrypted, which takes
// more than half the processor time of a preview of many resources. Pulumi has no
// setting for that, but writes none when it cannot create the folder, so a file has
// its name. A rehearsal that went wrong can be repeated with --logtostderr -v 9.
//
// Source: https://github.com/pulumi/pulumi/pull/23731
// Source: https://github.com/pulumi/pulumi/issues/22416
func keepNoLogs(home string) error {
	path := filepath.Join(home, "logs")
	switch info, err := os.Stat(path); {
	case err == nil && !info.IsDir():
		return nil
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return err
	}
	return errors.Join(os.RemoveAll(path), atomicfile.Write(path, nil))
}
