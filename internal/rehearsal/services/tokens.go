package services

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"
)

// Resources for which a managed identity requests tokens.
const (
	// PostgresResource is the resource of PostgreSQL flexible servers.
	//
	// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/security-connect-with-managed-identity
	PostgresResource = "https://ossrdbms-aad.database.windows.net"
	// StorageResource is the resource of storage accounts.
	//
	// Source: https://learn.microsoft.com/azure/storage/blobs/authorize-access-azure-active-directory
	StorageResource = "https://storage.azure.com"
)

// tenant is the Entra tenant that issues the tokens.
const tenant = "72f988bf-0000-0000-0000-000000000000"

// Tokens are valid from 2020 to 2100, so that a principal has a single token for
// a resource, which the database stores as the password of the principal's role.
// The endpoint reports that tokens expire after an hour.
const (
	validFrom = "1577836800"
	validTo   = "4102444800"
)

// Issuer issues the tokens that the services of one folder accept.
type Issuer struct{ key string }

// newIssuer returns an issuer with the key in a file, which is created if it does
// not exist.
func newIssuer(path string) (*Issuer, error) {
	key, err := secretFile(path)
	return &Issuer{key}, err
}

// Token returns a principal's token for a resource: a JWT with the claims that
// the services check, and a signature that only the issuer can create.
// prepare.sql creates the same token in the database; a test compares the two.
func (i *Issuer) Token(objectID, resource string) string {
	encode := base64.RawURLEncoding.EncodeToString
	signed := encode([]byte(tokenHeader)) + "." + encode(fmt.Appendf(nil, tokenClaims, resource, strings.ToLower(objectID)))
	signature := sha256.Sum256([]byte(i.key + signed))
	return signed + "." + encode(signature[:])
}

const (
	tokenHeader = `{"alg":"HS256","typ":"JWT"}` //nolint:gosec // the header of a token, not a token
	tokenClaims = `{"aud":"%s","iss":"https://sts.windows.net/` + tenant + `/","oid":"%s",` +
		`"iat":` + validFrom + `,"nbf":` + validFrom + `,"exp":` + validTo + `}`
)
