package pulumicli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// keepNoLogs makes sure that Pulumi writes no log of its own, which has every
// property of every resource in it, several times, compressed and encrypted: of a
// preview of many resources that is more than half the processor time. Pulumi has
// no setting for that, but goes on without where it cannot make the folder; so
// there is a file of that name. A rehearsal that went wrong can be repeated with
// --logtostderr -v 9.
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
