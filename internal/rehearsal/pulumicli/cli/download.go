package cli

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/blang/semver"
)

// checksumsFile pins the SHA-256 digests of Pulumi's release archives. It is next
// to the go.mod that pins the version, and its header says how to update it.
const checksumsFile = "checksums.txt"

// maxArchiveBytes limits the size of a download, which is about 100 MB, so that a
// server cannot fill the disk.
const maxArchiveBytes = 1 << 30

// binaryName is the path of the CLI in a release archive.
const binaryName = "pulumi/pulumi"

// download writes the CLI of the official release to target, if its digest is
// pinned. The archive is not unpacked before its digest is verified.
//
// Source: https://www.pulumi.com/docs/install/versions/
func (f Finder) download(ctx context.Context, pin semver.Version, target string) error {
	name, err := archiveName(pin, runtime.GOOS, runtime.GOARCH)
	if err != nil {
		return err
	}
	want, err := f.pinnedDigest(name)
	if err != nil {
		return err
	}
	url := f.Releases + "/" + name
	f.Log("downloading the Pulumi CLI from %s", url)
	return f.heartbeat("downloading the Pulumi CLI", func() error {
		archive := target + ".tar.gz"
		got, err := fetch(ctx, url, archive)
		switch {
		case err != nil:
			return fmt.Errorf("%s: %w", url, err)
		case got != want:
			return fmt.Errorf("%s: got SHA-256 digest %s, want %s of %s; the archive was not used",
				url, got, want, filepath.Join(f.ToolsModule, checksumsFile))
		}
		if err := extract(archive, target); err != nil {
			return fmt.Errorf("%s: %w", url, err)
		}
		return nil
	})
}

// archiveName returns the name of a release archive for a Go operating system and
// architecture.
func archiveName(pin semver.Version, system, processor string) (string, error) {
	processors := map[string]string{"amd64": "x64", "arm64": "arm64"}
	name, known := processors[processor]
	if !known || system != "linux" && system != "darwin" {
		return "", fmt.Errorf("got %s/%s, want linux or darwin on amd64 or arm64", system, processor)
	}
	return fmt.Sprintf("pulumi-v%s-%s-%s.tar.gz", pin, system, name), nil
}

// pinnedDigest returns the digest of an archive in the checksums file, in hex.
func (f Finder) pinnedDigest(archive string) (string, error) {
	path := filepath.Join(f.ToolsModule, checksumsFile)
	file, err := os.Open(path) //nolint:gosec // a file in the caller's folder
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%s pins no checksum of %s", path, archive)
	} else if err != nil {
		return "", err
	}
	defer file.Close() //nolint:errcheck // opened for reading only
	lines := bufio.NewScanner(file)
	for number := 1; lines.Scan(); number++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		digest, name, _ := strings.Cut(line, " ")
		if raw, err := hex.DecodeString(digest); err != nil || len(raw) != sha256.Size {
			return "", fmt.Errorf("%s:%d: got %q, want a SHA-256 digest in hex and a file name, as sha256sum prints them", path, number, line)
		}
		if strings.TrimLeft(name, " *") == archive {
			return strings.ToLower(digest), nil
		}
	}
	if err := lines.Err(); err != nil {
		return "", err
	}
	return "", fmt.Errorf("%s pins no checksum of %s", path, archive)
}

// fetch downloads url to a file and returns its SHA-256 digest, in hex.
func fetch(ctx context.Context, url, target string) (digest string, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return "", err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", errors.Unwrap(err) // the caller adds the URL
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	if response.StatusCode != http.StatusOK {
		return "", fmt.Errorf("got %s, want 200 OK", response.Status)
	}
	file, err := os.Create(target) //nolint:gosec // in the finder's own folder
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	sum := sha256.New()
	size, err := io.Copy(io.MultiWriter(file, sum), io.LimitReader(response.Body, maxArchiveBytes))
	if err == nil && size == maxArchiveBytes {
		err = fmt.Errorf("got %d bytes or more, want fewer", size)
	}
	return hex.EncodeToString(sum.Sum(nil)), err
}

// extract writes the CLI of a release archive to target. It extracts no other
// file, and uses no name in the archive as a path.
func extract(archive, target string) error {
	file, err := os.Open(archive) //nolint:gosec // in the finder's own folder
	if err != nil {
		return err
	}
	defer file.Close() //nolint:errcheck // opened for reading only
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		return fmt.Errorf("archive: %w", err)
	}
	for files := tar.NewReader(unzipped); ; {
		header, err := files.Next()
		switch {
		case errors.Is(err, io.EOF):
			return fmt.Errorf("archive: got no %s, want one", binaryName)
		case err != nil:
			return fmt.Errorf("archive: %w", err)
		case header.Typeflag == tar.TypeReg && path.Clean(header.Name) == binaryName:
			return writeProgram(target, files, header.Size)
		}
	}
}

func writeProgram(target string, content io.Reader, size int64) (err error) {
	file, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o755) //nolint:gosec // a program, in the finder's own folder
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	_, err = io.CopyN(file, content, size)
	return err
}
