package services

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"
)

// The resources that a managed identity requests tokens for.
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

// Tokens are valid from 2020 to 2100, so that one principal has one token for
// one resource: the database keeps it as the password of the principal's role.
// The endpoint says that it expires after an hour.
const (
	validFrom = "1577836800"
	validTo   = "4102444800"
)

// Issuer issues tokens that the services of one folder accept.
type Issuer struct{ key string }

// newIssuer signs with the key in a file, which is created when missing.
func newIssuer(path string) (*Issuer, error) {
	key, err := secretFile(path)
	return &Issuer{key}, err
}

// Token is a principal's token for a resource: a JWT with the claims that the
// services check, and a signature that only the issuer can make. prepare.sql makes
// the same for the database, as a test shows.
func (i *Issuer) Token(objectID, resource string) string {
	encode := base64.RawURLEncoding.EncodeToString
	signed := encode([]byte(tokenHeader)) + "." + encode(fmt.Appendf(nil, tokenClaims, resource, strings.ToLower(objectID)))
	signature := sha256.Sum256([]byte(i.key + signed))
	return signed + "." + encode(signature[:])
}

const (
	tokenHeader = `{"alg":"HS256","typ":"JWT"}` //nolint:gosec // of a token, not a token
	tokenClaims = `{"aud":"%s","iss":"https://sts.windows.net/` + tenant + `/","oid":"%s",` +
		`"iat":` + validFrom + `,"nbf":` + validFrom + `,"exp":` + validTo + `}`
)
