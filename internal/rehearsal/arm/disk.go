package arm

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"
)

// Place is where a cloud is stored. The zero value keeps it in memory.
type Place struct {
	// Root is the folder with the resources of all stacks.
	Root string
	// Stack is the folder of the cloud's own resources below Root, such as
	// data-pipeline/dev. Without one, Root has the resources of this cloud only.
	Stack string
	// Index is the folder of the files by which the commands that use Root agree: a
	// lock, and what each stack's last change was. Default: a folder in Root.
	Index string
}

// indexDir is the default folder of [Place.Index]. No path of a resource has it.
const indexDir = ".index"

// disk makes the commands that use the same resources take turns. Each operation of
// each command holds the lock. A command that changes a file first writes a new
// generation of the stack, so that the others read its files again; they do so even
// if the command ends in the middle.
type disk struct {
	place Place
	lock  *flock.Flock

	current   string // the generation on the disk when this operation began, or that it wrote
	seen      string // the generation that is in memory
	stale     bool   // whether memory may differ from the disk regardless of seen
	changed   bool   // whether this operation has written a generation
	recording *recording
}

func newDisk(at Place) *disk {
	if at.Index == "" {
		at.Index = filepath.Join(at.Root, indexDir)
	}
	return &disk{place: at, lock: flock.New(filepath.Join(at.Index, ".lock")), stale: true}
}

// resources is the folder of the stack's resources, and deleted that of those that
// are soft-deleted.
func (d *disk) resources() string { return filepath.Join(d.place.Root, d.place.Stack) }
func (d *disk) deleted() string   { return filepath.Join(d.resources(), deletedDir) }

// index returns the path of a file of the stack in the index.
func (d *disk) index(name string) string { return filepath.Join(d.place.Index, d.place.Stack, name) }

// begin waits for the operations of other commands, and reports whether one changed
// the stack's files. The caller must call unlock, even after an error.
func (d *disk) begin() (unlock func(), changed bool, err error) {
	if err := os.MkdirAll(filepath.Dir(d.index(generationFile)), 0o700); err != nil {
		return func() {}, false, err
	}
	if err := d.lock.Lock(); err != nil {
		return func() {}, false, fmt.Errorf("lock on offline Azure: %w", err)
	}
	d.changed = false
	d.current, err = d.generation()
	return func() { d.lock.Unlock() }, d.stale || d.current != d.seen, err //nolint:errcheck,gosec // closing the file releases the lock
}

// generationFile changes with each operation that changes the stack's files.
const generationFile = "generation"

// generation is the current content of generationFile.
func (d *disk) generation() (string, error) {
	text, err := os.ReadFile(d.index(generationFile))
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(text), err
}

// loaded notes that memory has the current generation.
func (d *disk) loaded() { d.seen, d.stale = d.current, false }

// change changes the file at path. Other commands notice before the file changes.
func (d *disk) change(path string, do func() error) error {
	if d.recording != nil {
		if err := d.recording.add(path); err != nil {
			return err
		}
	}
	if !d.changed {
		next := rand.Text()
		if err := os.WriteFile(d.index(generationFile), []byte(next), 0o600); err != nil {
			d.stale = true
			return err
		}
		d.current, d.seen, d.changed = next, next, true
	}
	err := do()
	if err != nil {
		d.stale = true
	}
	return err
}
