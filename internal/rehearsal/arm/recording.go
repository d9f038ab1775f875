package arm

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/gofrs/flock"

	"github.com/hyf/azure-data-pipeline/internal/atomicfile"
)

// recording has what the files of a stack were before a command changed them, for a
// command whose results count only if it completes. It is a file of JSON lines: a
// note, and then each change before it is made. The command holds a lock while it
// runs.
type recording struct {
	dir   string // of the stack's files
	file  *os.File
	size  int64 // of the complete lines
	owner *flock.Flock
	known map[string]bool // paths that have been added
}

// recorded is a line of a recording.
type recorded struct {
	// Note is set in the first line.
	Note string `json:"note,omitempty"`
	// Path is that of a file below the stack's folder, and Before its content; nil if
	// it did not exist.
	Path   string  `json:"path,omitempty"`
	Before *string `json:"before,omitempty"`
}

const recordingFile = "recording"

// add adds the content of the file at path, unless the recording has it.
func (r *recording) add(path string) error {
	if r.known[path] {
		return nil
	}
	relative, err := filepath.Rel(r.dir, path)
	if err != nil {
		return err
	}
	line := recorded{Path: relative}
	switch text, err := os.ReadFile(path); { //nolint:gosec // a file in offline Azure's own folder
	case err == nil:
		before := string(text)
		line.Before = &before
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	if err := r.write(line); err != nil {
		return err
	}
	r.known[path] = true
	return nil
}

func (r *recording) write(line recorded) error {
	text, err := json.Marshal(line)
	if err != nil {
		return err
	}
	n, err := r.file.WriteAt(append(text, '\n'), r.size)
	if err != nil {
		return errors.Join(err, r.file.Truncate(r.size))
	}
	r.size += int64(n)
	return nil
}

// Record begins to record what the resources are before they change, until
// [Cloud.Keep] or [Cloud.Restore]. If this process ends before, the next command
// finds the recording with [Cloud.Abandoned]. note is for that command. A cloud in
// memory records nothing.
func (c *Cloud) Record(note string) error {
	leave, err := c.enter()
	defer leave()
	if err != nil || c.disk == nil {
		return err
	}
	owner := flock.New(c.disk.index(recordingFile + ".lock"))
	if locked, err := owner.TryLock(); err != nil || !locked {
		return err // another command that changes the stack is running; Pulumi refuses the second
	}
	file, err := os.Create(c.disk.index(recordingFile))
	if err != nil {
		return errors.Join(err, owner.Unlock())
	}
	r := &recording{dir: c.disk.resources(), file: file, owner: owner, known: map[string]bool{}}
	c.disk.recording = r
	if err := r.write(recorded{Note: note}); err != nil {
		return errors.Join(err, c.endRecording())
	}
	return nil
}

// Abandoned takes over a recording whose command has ended without completing it. It
// returns the note, and whether there is one. The caller must call Keep or Restore.
func (c *Cloud) Abandoned() (note string, found bool, err error) {
	leave, err := c.enter()
	defer leave()
	if err != nil || c.disk == nil || c.disk.recording != nil {
		return "", false, err
	}
	lines, err := readRecording(c.disk.index(recordingFile))
	if err != nil || len(lines) == 0 {
		return "", false, err
	}
	owner := flock.New(c.disk.index(recordingFile + ".lock"))
	if locked, err := owner.TryLock(); err != nil || !locked {
		return "", false, err // its command is still running
	}
	c.disk.recording = &recording{owner: owner}
	return lines[0].Note, true, nil
}

// readRecording reads all complete lines.
func readRecording(path string) (lines []recorded, err error) {
	text, err := os.ReadFile(path) //nolint:gosec // in offline Azure's own folder
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	all := bufio.NewReader(bytes.NewReader(text))
	for {
		text, err := all.ReadBytes('\n')
		if err != nil {
			return lines, nil //nolint:nilerr // the end, or a line whose change was not made
		}
		var line recorded
		if err := json.Unmarshal(text, &line); err != nil {
			return nil, fmt.Errorf("%s: %w; delete the file", path, err)
		}
		lines = append(lines, line)
	}
}

// Keep ends the recording: the changes stay.
func (c *Cloud) Keep() error {
	leave, err := c.enter()
	defer leave()
	if err != nil || c.disk == nil || c.disk.recording == nil {
		return err
	}
	return c.endRecording()
}

// Restore ends the recording: all recorded files become what they were. It returns
// their number.
func (c *Cloud) Restore() (files int, err error) {
	leave, err := c.enter()
	defer leave()
	if err != nil || c.disk == nil || c.disk.recording == nil {
		return 0, err
	}
	lines, err := readRecording(c.disk.index(recordingFile))
	if err != nil {
		return 0, err
	}
	for _, line := range slices.Backward(lines) {
		if line.Path == "" {
			continue
		}
		if err := c.disk.restore(line); err != nil {
			return files, err
		}
		files++
	}
	return files, errors.Join(c.load(), c.endRecording())
}

// restore makes a file what it was.
func (d *disk) restore(line recorded) error {
	path := filepath.Join(d.resources(), line.Path)
	r := d.recording
	d.recording = nil // this is not to be recorded
	defer func() { d.recording = r }()
	return d.change(path, func() error {
		if line.Before == nil {
			return atomicfile.Remove(path)
		}
		return atomicfile.Write(path, []byte(*line.Before))
	})
}

// endRecording deletes the recording, of which there is one. The caller holds the
// lock.
func (c *Cloud) endRecording() error {
	r := c.disk.recording
	c.disk.recording = nil
	var err error
	if r.file != nil {
		err = r.file.Close()
	}
	return errors.Join(err, atomicfile.Remove(c.disk.index(recordingFile)), r.owner.Unlock())
}
