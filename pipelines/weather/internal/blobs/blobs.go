// Package blobs uploads raw responses to a container of Azure Blob Storage.
package blobs

import (
	"context"
	"errors"
	"fmt"
	"net/url"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob"
	"github.com/Azure/azure-sdk-for-go/sdk/storage/azblob/blob"

	"github.com/hyf/azure-data-pipeline/pipelines/weather/internal/remote"
)

// Account is a storage account.
type Account struct {
	client *azblob.Client
}

// options disable the retries of the SDK; [remote.Retry] retries and logs.
func options() *azblob.ClientOptions {
	return &azblob.ClientOptions{ClientOptions: policy.ClientOptions{Retry: policy.RetryOptions{MaxRetries: -1}}}
}

// FromConnectionString opens an account with its connection string, with a key or
// a shared access signature. The error does not contain it.
func FromConnectionString(text string) (*Account, error) {
	client, err := azblob.NewClientFromConnectionString(text, options())
	if err != nil {
		return nil, errors.New("not a connection string (not shown: it contains a key)")
	}
	if err := encrypted(client.URL()); err != nil {
		return nil, err
	}
	return &Account{client: client}, nil
}

// FromEndpoint opens an account with the URL of its Blob service and tokens.
func FromEndpoint(endpoint string, tokens azcore.TokenCredential) (*Account, error) {
	if err := encrypted(endpoint); err != nil {
		return nil, err
	}
	client, err := azblob.NewClient(endpoint, tokens, options())
	if err != nil {
		return nil, fmt.Errorf("blob endpoint: %w", err)
	}
	return &Account{client: client}, nil
}

// encrypted returns an error unless an endpoint uses TLS.
func encrypted(endpoint string) error {
	parsed, err := url.Parse(endpoint)
	if err != nil || parsed.Scheme != "https" || parsed.Host == "" {
		return errors.New("a Blob endpoint that is not an https URL")
	}
	return nil
}

// Upload tries once to write a JSON blob, and overwrites an existing one. A
// temporary error is [remote.Transient].
func (a *Account) Upload(ctx context.Context, container, name string, content []byte) error {
	ctx, cancel := context.WithTimeout(ctx, remote.AttemptTimeout)
	defer cancel()
	contentType := "application/json"
	_, err := a.client.UploadBuffer(ctx, container, name, content, &azblob.UploadBufferOptions{
		HTTPHeaders: &blob.HTTPHeaders{BlobContentType: &contentType},
	})
	return remote.Explain("blob service", err)
}
