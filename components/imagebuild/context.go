package imagebuild

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/moby/patternmatcher"
	"github.com/moby/patternmatcher/ignorefile"
)

// maxPacked is the maximum size of a packed folder in bytes. The request contains it
// encoded with base64 twice, and Azure accepts requests of up to 4 MiB.
//
// Source: https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-resource-manager-limits
const maxPacked = 2 << 20

// pack returns a folder as a tar.gz, without the files that its .dockerignore excludes
// and without symbolic links, which may point outside of it. The result depends only on
// the files, so that an unchanged folder is not rebuilt.
func pack(folder, dockerfile string) ([]byte, error) {
	if _, err := os.Stat(filepath.Join(folder, dockerfile)); err != nil {
		return nil, fmt.Errorf("context: got %q, want a folder that contains %s: %w", folder, dockerfile, err)
	}
	ignored, err := dockerignore(folder)
	if err != nil {
		return nil, fmt.Errorf("context: %w", err)
	}
	var packed bytes.Buffer
	zipped := gzip.NewWriter(&packed)
	archive := tar.NewWriter(zipped)
	err = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || path == folder {
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		skip, err := ignored.MatchesOrParentMatches(name)
		if err != nil || skip && name != dockerfile || !entry.Type().IsRegular() {
			return err
		}
		return add(archive, filepath.ToSlash(name), path, entry)
	})
	if err := errors.Join(err, archive.Close(), zipped.Close()); err != nil {
		return nil, fmt.Errorf("context: pack %s: %w", folder, err)
	}
	if packed.Len() > maxPacked {
		return nil, fmt.Errorf("context: got %d KiB packed, want at most %d; exclude files in %s, or use the URL of a Git repository",
			packed.Len()>>10, maxPacked>>10, filepath.Join(folder, ".dockerignore"))
	}
	return packed.Bytes(), nil
}

// dockerignore matches the files that the folder's .dockerignore excludes.
func dockerignore(folder string) (*patternmatcher.PatternMatcher, error) {
	file, err := os.Open(filepath.Join(folder, ".dockerignore")) //nolint:gosec // in the folder that the configuration names
	if errors.Is(err, fs.ErrNotExist) {
		return patternmatcher.New(nil)
	} else if err != nil {
		return nil, err
	}
	patterns, err := ignorefile.ReadAll(file)
	if err := errors.Join(err, file.Close()); err != nil {
		return nil, err
	}
	return patternmatcher.New(patterns)
}

// add adds a file with its name, its content and its executable bit only.
func add(archive *tar.Writer, name, path string, entry fs.DirEntry) error {
	info, err := entry.Info()
	if err != nil {
		return err
	}
	header := &tar.Header{Name: name, Size: info.Size(), Mode: 0o644, Format: tar.FormatPAX}
	if info.Mode()&0o100 != 0 {
		header.Mode = 0o755
	}
	if err := archive.WriteHeader(header); err != nil {
		return err
	}
	file, err := os.Open(path) //nolint:gosec // found by walking the folder
	if err != nil {
		return err
	}
	_, err = io.Copy(archive, file)
	return errors.Join(err, file.Close())
}
