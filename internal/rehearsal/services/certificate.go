package services

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// lifetime is the validity of a certificate. Every start issues a new one.
const lifetime = 30 * 24 * time.Hour

// certificates are the certificate of the services and the authority that signed
// it.
type certificates struct {
	// caFile and trustFile are Running.CAFile and Running.TrustFile.
	caFile, trustFile string
	// certFile and keyFile are the certificate and the key of the services.
	certFile, keyFile string
	authority         *x509.CertPool
}

// newCertificates creates a certificate authority and a certificate for loopback.
// The authority's key is not stored, so it cannot sign another certificate.
func newCertificates(dir string) (*certificates, error) {
	now := time.Now()
	authority := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "services on loopback"},
		NotBefore: now.Add(-time.Hour), NotAfter: now.Add(lifetime),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	leaf := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "localhost"},
		NotBefore: authority.NotBefore, NotAfter: authority.NotAfter, KeyUsage: x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		DNSNames:    []string{"localhost"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	authorityKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	leafKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	authorityDER, err := x509.CreateCertificate(rand.Reader, authority, authority, authorityKey.Public(), authorityKey)
	if err != nil {
		return nil, err
	}
	leafDER, err := x509.CreateCertificate(rand.Reader, leaf, authority, leafKey.Public(), authorityKey)
	if err != nil {
		return nil, err
	}
	keyDER, err := x509.MarshalPKCS8PrivateKey(leafKey)
	if err != nil {
		return nil, err
	}

	c := &certificates{
		caFile: filepath.Join(dir, "ca.pem"), trustFile: filepath.Join(dir, "trust.pem"),
		certFile: filepath.Join(dir, "server.pem"), keyFile: filepath.Join(dir, "server-key.pem"),
		authority: x509.NewCertPool(),
	}
	ca := pemOf("CERTIFICATE", authorityDER)
	if !c.authority.AppendCertsFromPEM(ca) {
		return nil, errors.New("cannot read the new certificate authority")
	}
	trusted, err := machineTrusts()
	return c, errors.Join(
		err,
		os.WriteFile(c.caFile, ca, 0o644), //nolint:gosec // public
		os.WriteFile(c.trustFile, slices.Concat(trusted, ca), 0o644),   //nolint:gosec // public
		os.WriteFile(c.certFile, pemOf("CERTIFICATE", leafDER), 0o644), //nolint:gosec // public
		os.WriteFile(c.keyFile, pemOf("PRIVATE KEY", keyDER), 0o600),
	)
}

func pemOf(kind string, der []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
}

// machineTrusts returns the certificate authorities that programs on this machine
// trust, in PEM: the first existing file of those that OpenSSL and Go use.
func machineTrusts() ([]byte, error) {
	for _, path := range []string{
		os.Getenv("SSL_CERT_FILE"),
		"/etc/ssl/certs/ca-certificates.crt", // Debian, Alpine
		"/etc/pki/tls/certs/ca-bundle.crt",   // Fedora
		"/etc/ssl/cert.pem",                  // macOS
	} {
		text, err := os.ReadFile(path) //nolint:gosec // a file with certificates
		switch {
		case err == nil:
			return append(bytes.TrimRight(text, "\n"), '\n'), nil
		case path != "" && !errors.Is(err, fs.ErrNotExist):
			return nil, err
		}
	}
	return nil, nil
}
