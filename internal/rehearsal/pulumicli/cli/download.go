package cli

import (
	"archive/tar"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path"
	"runtime"
	"time"

	"github.com/blang/semver"
)

// What a download may take. Pulumi's archives are some 100 MB that unpack to
// about 500 MB; the limits leave room, and stop what cannot be one.
const (
	connectTimeout  = 3 * time.Second // a machine without a way out says so soon
	answerTimeout   = 15 * time.Second
	downloadTimeout = 10 * time.Minute
	maxBinaryBytes  = 1 << 30
	maxArchiveBytes = 4 << 30 // unpacked
)

// binaryName is the CLI in the archive.
const binaryName = "pulumi/pulumi"

// download unpacks the CLI from the official release into target.
//
// Source: https://raw.githubusercontent.com/pulumi/docs/master/data/versions.json
func (f Finder) download(ctx context.Context, pin semver.Version, target string) error {
	platform, err := releasePlatform(runtime.GOOS, runtime.GOARCH)
	if err != nil {
		return err
	}
	url := fmt.Sprintf("%s/pulumi-v%s-%s.tar.gz", f.Releases, pin, platform)
	f.Log("downloading the Pulumi CLI from %s", url)
	return f.saying("downloading the Pulumi CLI", func() error {
		ctx, cancel := context.WithTimeout(ctx, downloadTimeout)
		defer cancel()
		if err := fetch(ctx, url, target); err != nil {
			return fmt.Errorf("%s: %w", url, err)
		}
		return nil
	})
}

// releasePlatform is how Pulumi's releases call an operating system and processor.
func releasePlatform(system, processor string) (string, error) {
	processors := map[string]string{"amd64": "x64", "arm64": "arm64"}
	name, known := processors[processor]
	if !known || system != "linux" && system != "darwin" {
		return "", fmt.Errorf("got %s/%s, want linux or darwin on amd64 or arm64", system, processor)
	}
	return system + "-" + name, nil
}

func fetch(ctx context.Context, url, target string) (err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	client := &http.Client{Transport: &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: connectTimeout}).DialContext,
		TLSHandshakeTimeout:   answerTimeout,
		ResponseHeaderTimeout: answerTimeout,
		DisableKeepAlives:     true,
	}}
	response, err := client.Do(request)
	if err != nil {
		return errors.Unwrap(err) // without the method and URL, which the caller tells
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("got %s, want 200 OK", response.Status)
	}
	return unpack(response.Body, target)
}

// unpack writes the CLI among the files of a release archive to target. No name
// in the archive becomes a path. The archive is read to its end, where gzip
// keeps the checksum of it all.
func unpack(archive io.Reader, target string) error {
	unzipped, err := gzip.NewReader(archive)
	if err != nil {
		return fmt.Errorf("archive: %w", err)
	}
	bounded := io.LimitReader(unzipped, maxArchiveBytes)
	files := tar.NewReader(bounded)
	found := false
	for {
		header, err := files.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("archive: %w", err)
		}
		if found || header.Typeflag != tar.TypeReg || path.Clean(header.Name) != binaryName {
			continue
		}
		if header.Size > maxBinaryBytes {
			return fmt.Errorf("archive: %s: got %d bytes, want %d or fewer", binaryName, header.Size, maxBinaryBytes)
		}
		if err := write(target, files, header.Size); err != nil {
			return fmt.Errorf("archive: %s: %w", binaryName, err)
		}
		found = true
	}
	if _, err := io.Copy(io.Discard, bounded); err != nil {
		return fmt.Errorf("archive: %w", err)
	}
	if !found {
		return fmt.Errorf("archive: got no %s, want one", binaryName)
	}
	return nil
}

func write(target string, content io.Reader, size int64) (err error) {
	file, err := os.OpenFile(target, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o755) //nolint:gosec // a program, in our own folder
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	_, err = io.CopyN(file, content, size)
	return err
}
