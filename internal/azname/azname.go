// Package azname holds the naming rules that several packages use. A rule that only one
// component uses is in that component.
package azname

import (
	"regexp"
	"strings"

	"github.com/hyf/azure-data-pipeline/internal/check"
)

// MaxJob is the maximum length of a Container Apps job's name, in characters.
//
// Source: https://learn.microsoft.com/azure/container-apps/jobs
const MaxJob = 32

var (
	// job is Azure's rule for the name of a job, without its length and without the
	// ban on double hyphens.
	//
	// Source: https://learn.microsoft.com/azure/container-apps/jobs
	job = regexp.MustCompile(`^[a-z]([a-z0-9-]*[a-z0-9])?$`)
	// secret is Key Vault's rule for the name of a secret.
	//
	// Source: https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
	secret = regexp.MustCompile(`^[0-9a-zA-Z-]{1,127}$`)
	// jobSecret is the same without hyphens at the ends, which Container Apps refuses.
	jobSecret = regexp.MustCompile(`^[0-9a-zA-Z]([0-9a-zA-Z-]{0,125}[0-9a-zA-Z])?$`)
	// sql is an SQL identifier that needs no quotes.
	//
	// Source: https://www.postgresql.org/docs/16/sql-syntax-lexical.html
	sql = regexp.MustCompile(`^[a-z_][a-z0-9_]{0,62}$`)
)

// CheckJob checks the name of a Container Apps job.
func CheckJob(p *check.Problems, path, name string) {
	if len(name) > MaxJob || !job.MatchString(name) || strings.Contains(name, "--") {
		p.Addf(path, "got %q (%d characters), want up to 32 of a-z, 0-9 and single hyphens, starting with a letter and not ending with a hyphen, "+
			"such as weather-job", name, len(name))
	}
}

// CheckSecret checks the name of a secret that is written to a vault; example is
// part of the message.
func CheckSecret(p *check.Problems, path, name, example string) {
	if !secret.MatchString(name) {
		p.Addf(path, "got the name %q, want 1 to 127 letters, digits and hyphens, such as %s", name, example)
	}
}

// CheckJobSecret checks the name of a vault secret that a job refers to; example is
// part of the message.
func CheckJobSecret(p *check.Problems, path, name, example string) {
	p.Match(path, name, jobSecret, "the name of a vault secret: 1 to 127 letters, digits and inner hyphens, such as "+example)
}

// CheckSQL checks the name of a database or of a role; example is part of the message.
func CheckSQL(p *check.Problems, path, name, example string) {
	p.Match(path, name, sql, "1 to 63 of a-z, 0-9 and _, not starting with a digit, such as "+example)
}
