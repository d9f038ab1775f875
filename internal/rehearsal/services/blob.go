package services

import (
	"context"
	"crypto/tls"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// blobAPI is the version of the Blob service's REST API.
const blobAPI = "2021-12-02"

// listens matches the message of Azurite when it accepts connections.
var listens = regexp.MustCompile(`successfully listens on (https://\S+)`)

// Azurite accepts connections before it handles signals, and a signal in between
// would end it before it has written its data. So Node.js prints a line when the
// program registers for SIGTERM.
//
// Source: https://nodejs.org/api/events.html#event-newlistener
const (
	handlesSignals = "handles SIGTERM"
	reportSignals  = `process.on("newListener", event => { if (event === "SIGTERM") console.log("` + handlesSignals + `") })`
)

// Blob is a Blob service with TLS that accepts shared keys and tokens.
type Blob struct {
	base   string
	client *http.Client
	// token is a storage token, which gives access to every account.
	token  string
	server *server
}

// startBlob starts Azurite with the data in dir and creates the containers.
func startBlob(ctx context.Context, b binaries, dir string, pair *certificates, tokens *Issuer, o Options) (*Blob, error) {
	data := filepath.Join(dir, "blob")
	if err := os.MkdirAll(data, 0o700); err != nil {
		return nil, err
	}
	var known []string
	for _, account := range o.Accounts {
		known = append(known, strings.Join(append([]string{account.Name}, account.Keys...), ":"))
	}
	blob := &Blob{
		client: &http.Client{Transport: &http.Transport{
			TLSClientConfig: &tls.Config{RootCAs: pair.authority, MinVersion: tls.VersionTLS12},
		}},
		token: tokens.Token("00000000-0000-0000-0000-000000000000", StorageResource),
	}
	var err error
	blob.server, err = start(ctx, spec{
		name: "Azurite", signal: "TERM", logFile: filepath.Join(dir, "blob.log"), log: o.Log,
		args: []string{
			b.azurite, "--blobHost", "127.0.0.1", "--blobPort", "0", "--location", data, "--silent", "--disableTelemetry",
			"--oauth", "basic", "--cert", pair.certFile, "--key", pair.keyFile,
		},
		env: []string{
			"AZURITE_ACCOUNTS=" + strings.Join(known, ";"),
			"NODE_OPTIONS=" + os.Getenv("NODE_OPTIONS") + " --import=data:text/javascript," + url.PathEscape(reportSignals),
		},
		ready: func(printed string) bool {
			found := listens.FindStringSubmatch(printed)
			if found != nil {
				blob.base = found[1]
			}
			return found != nil && strings.Contains(printed, handlesSignals)
		},
	})
	if err != nil {
		return nil, err
	}
	for _, account := range o.Accounts {
		for _, container := range account.Containers {
			if err := blob.makeContainer(ctx, account.Name, container); err != nil {
				return nil, errors.Join(err, blob.server.stop())
			}
		}
	}
	return blob, nil
}

// Endpoint returns the address of an account's Blob service.
func (b *Blob) Endpoint(account string) string { return b.base + "/" + account + "/" }

// ConnectionString returns the connection string of an account with a key. It is
// secret.
func (b *Blob) ConnectionString(account, key string) string {
	return "DefaultEndpointsProtocol=https;AccountName=" + account + ";AccountKey=" + key + ";BlobEndpoint=" + b.Endpoint(account) + ";"
}

// makeContainer creates a container if it does not exist.
func (b *Blob) makeContainer(ctx context.Context, account, container string) error {
	_, status, err := b.do(ctx, http.MethodPut, b.Endpoint(account)+container+"?restype=container")
	if err != nil || status == http.StatusCreated || status == http.StatusConflict {
		return err
	}
	return fmt.Errorf("container %s in %s: got status %d, want 201 or 409", container, account, status)
}

// List returns the names of the blobs in a container, sorted.
func (b *Blob) List(ctx context.Context, account, container string) ([]string, error) {
	var names []string
	for marker := ""; ; {
		text, status, err := b.do(ctx, http.MethodGet, b.Endpoint(account)+container+
			"?restype=container&comp=list&marker="+url.QueryEscape(marker))
		if err != nil {
			return nil, err
		}
		if status != http.StatusOK {
			return nil, fmt.Errorf("blobs of container %s in %s: got status %d, want a list", container, account, status)
		}
		var page struct {
			Names      []string `xml:"Blobs>Blob>Name"`
			NextMarker string
		}
		if err := xml.Unmarshal(text, &page); err != nil {
			return nil, fmt.Errorf("blobs of container %s in %s: %w", container, account, err)
		}
		names = append(names, page.Names...)
		if marker = page.NextMarker; marker == "" {
			return names, nil
		}
	}
}

func (b *Blob) do(ctx context.Context, method, address string) ([]byte, int, error) {
	request, err := http.NewRequestWithContext(ctx, method, address, http.NoBody)
	if err != nil {
		return nil, 0, err
	}
	request.Header.Set("Authorization", "Bearer "+b.token)
	request.Header.Set("x-ms-version", blobAPI)
	response, err := b.client.Do(request)
	if err != nil {
		return nil, 0, err
	}
	text, err := io.ReadAll(response.Body)
	return text, response.StatusCode, errors.Join(err, response.Body.Close())
}
