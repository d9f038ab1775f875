// Command echo is a minimal pipeline: it performs the steps in the variable
// STEPS, one after the other.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

func main() {
	steps := map[string]func() error{
		"row": row, "blob": blob, "variables": variables, "administrate": administrate,
		"fail": fail, "fail-once": failOnce, "hang": hang, "stubborn": stubborn,
	}
	for word := range strings.FieldsSeq(os.Getenv("STEPS")) {
		if err := steps[word](); err != nil {
			fmt.Println(word+":", err)
			os.Exit(1)
		}
		fmt.Println("did", word)
	}
}

// row adds a row to table readings, with the pipeline's role.
func row() error {
	cmd := exec.Command("psql", "-XqvON_ERROR_STOP=1", "-c", "create table if not exists readings (at timestamptz); insert into readings values (now())")
	if address := os.Getenv("POSTGRES_URL"); address != "" {
		cmd.Args = append(cmd.Args, address)
	} else {
		password, err := token("https://ossrdbms-aad.database.windows.net", os.Getenv("AZURE_CLIENT_ID"))
		if err != nil {
			return err
		}
		cmd.Env = append(os.Environ(), "PGPASSWORD="+password)
	}
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stdout
	return cmd.Run()
}

// blob uploads a blob with the pipeline's identity.
func blob() error {
	bearer, err := token("https://storage.azure.com/", os.Getenv("AZURE_CLIENT_ID"))
	if err != nil {
		return err
	}
	trust, err := os.ReadFile(os.Getenv("SSL_CERT_FILE"))
	if err != nil {
		return err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(trust)
	client := http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}}
	address := os.Getenv("AZURE_STORAGE_BLOB_ENDPOINT") + "raw/" + os.Getenv("CONTAINER_APP_JOB_EXECUTION_NAME") + ".json"
	request, err := http.NewRequest(http.MethodPut, address, strings.NewReader("{}"))
	if err != nil {
		return err
	}
	request.Header.Set("Authorization", "Bearer "+bearer)
	request.Header.Set("x-ms-version", "2021-12-02")
	request.Header.Set("x-ms-blob-type", "BlockBlob")
	response, err := client.Do(request)
	if err == nil && response.StatusCode != http.StatusCreated {
		err = fmt.Errorf("got status %d", response.StatusCode)
	}
	return err
}

// token requests a token for an identity.
func token(resource, client string) (string, error) {
	query := url.Values{"api-version": {"2019-08-01"}, "resource": {resource}, "client_id": {client}}
	request, err := http.NewRequest(http.MethodGet, os.Getenv("IDENTITY_ENDPOINT")+"?"+query.Encode(), nil)
	if err != nil {
		return "", err
	}
	request.Header.Set("X-IDENTITY-HEADER", os.Getenv("IDENTITY_HEADER"))
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return "", err
	}
	text, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		return "", fmt.Errorf("status %d, %w: %s", response.StatusCode, err, text)
	}
	var answer struct {
		Token string `json:"access_token"`
	}
	return answer.Token, json.Unmarshal(text, &answer)
}

// administrate requests a token of the identity that administers the database.
func administrate() error {
	_, err := token("https://ossrdbms-aad.database.windows.net", os.Getenv("ADMINISTRATOR_CLIENT_ID"))
	return err
}

func variables() error {
	fmt.Println(strings.Join(os.Environ(), "\n"))
	return nil
}

func fail() error { return fmt.Errorf("NAME: required") }

// failOnce fails for the first process, which creates the file MARKER.
func failOnce() error {
	file, err := os.OpenFile(os.Getenv("MARKER"), os.O_CREATE|os.O_EXCL, 0o600)
	if os.IsExist(err) {
		return nil
	}
	return fmt.Errorf("the first process fails: %v, %v", file, err)
}

// patience limits the steps that must be stopped from outside. It is longer than
// a busy machine needs for that.
const patience = 2 * time.Minute

// hang waits for SIGTERM and reports it.
func hang() error {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM)
	fmt.Println("hanging")
	select {
	case <-signals:
		return fmt.Errorf("received SIGTERM")
	case <-time.After(patience):
		return nil
	}
}

// stubborn ignores SIGTERM.
func stubborn() error {
	signal.Ignore(syscall.SIGTERM)
	fmt.Println("hanging")
	time.Sleep(patience)
	return nil
}
