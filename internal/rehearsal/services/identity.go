package services

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// identityAPI is the API version of the identity endpoint of Container Apps.
//
// Source: https://learn.microsoft.com/azure/container-apps/managed-identity#rest-endpoint-reference
const identityAPI = "2019-08-01"

// tokenLifetime is the lifetime that the endpoint reports. Entra's tokens for
// managed identities last up to 24 hours.
const tokenLifetime = time.Hour

// Identity is a user-assigned managed identity.
type Identity struct {
	// ClientID is the GUID that programs use to select the identity.
	ClientID string
	// ObjectID is the GUID of the principal, as in role assignments.
	ObjectID string
}

// IdentityEndpoint issues the tokens of one container.
type IdentityEndpoint struct {
	// URL and Header are the container's IDENTITY_ENDPOINT and IDENTITY_HEADER. The
	// header is secret.
	URL, Header string
	// Stop stops the endpoint.
	Stop func() error
}

// ServeIdentities starts the endpoint of a container that can use the given
// identities and no others.
func (r *Running) ServeIdentities(identities ...Identity) (*IdentityEndpoint, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0") //nolint:noctx // listening on loopback does not wait
	if err != nil {
		return nil, err
	}
	header := rand.Text()
	endpoint := identityHandler{r.Tokens, header, identities}
	server := &http.Server{Handler: endpoint, ReadHeaderTimeout: time.Hour} // a container on a busy machine may be slow
	go server.Serve(listener)                                               //nolint:errcheck // it always returns the error of Close
	return &IdentityEndpoint{"http://" + listener.Addr().String() + "/msi/token", header, server.Close}, nil
}

type identityHandler struct {
	tokens     *Issuer
	header     string
	identities []Identity
}

// ServeHTTP answers like the endpoint of Container Apps. An error message says
// why a request is refused.
func (h identityHandler) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	query := request.URL.Query()
	resource := strings.TrimSuffix(query.Get("resource"), "/")
	refuse := func(status int, format string, args ...any) {
		answer(w, status, map[string]any{"statusCode": status, "message": fmt.Sprintf(format, args...)})
	}
	identity, err := h.named(query.Get("client_id"))
	switch {
	case request.Method != http.MethodGet:
		refuse(http.StatusMethodNotAllowed, "got %s, want GET", request.Method)
	case request.Header.Get("X-IDENTITY-HEADER") != h.header:
		refuse(http.StatusForbidden, "X-IDENTITY-HEADER: want the value of IDENTITY_HEADER")
	case query.Get("api-version") != identityAPI:
		refuse(http.StatusBadRequest, "api-version: got %q, want %s", query.Get("api-version"), identityAPI)
	case resource != PostgresResource && resource != StorageResource:
		refuse(http.StatusBadRequest, "resource: got %q, want %s or %s", query.Get("resource"), PostgresResource, StorageResource)
	case err != nil:
		refuse(http.StatusBadRequest, "client_id: %v", err)
	default:
		answer(w, http.StatusOK, map[string]any{
			"access_token": h.tokens.Token(identity.ObjectID, resource),
			"expires_on":   strconv.FormatInt(time.Now().Add(tokenLifetime).Unix(), 10),
			"resource":     query.Get("resource"), "token_type": "Bearer", "client_id": identity.ClientID,
		})
	}
}

// named returns the identity with a client ID. Without a client ID, Azure selects
// the system-assigned identity, which no container has here.
func (h identityHandler) named(clientID string) (Identity, error) {
	i := slices.IndexFunc(h.identities, func(one Identity) bool { return strings.EqualFold(one.ClientID, clientID) })
	if i < 0 {
		return Identity{}, fmt.Errorf("got %q, want the client ID of an identity that this container can use; "+
			"the identity must be assigned to the job, and its lifecycle must include the container", clientID)
	}
	return h.identities[i], nil
}

func answer(w http.ResponseWriter, status int, body map[string]any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body) //nolint:errcheck,errchkjson,gosec // the client is gone
}
