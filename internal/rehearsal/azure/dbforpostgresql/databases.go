package dbforpostgresql

import (
	"regexp"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type databaseRequest = arm.Request[Database]

// databaseIsNotOfTheService: A database cannot have the name of one that the service
// uses.
//
// Source: https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-servers#managing-your-server
func databaseIsNotOfTheService(q databaseRequest) *arm.Error {
	if name := body.Text(q.Name()); name.Is("azure_maintenance", "azure_sys", "template0", "template1") {
		return q.BadRequest(invalidParameter, "The database name '%s' is reserved.", name)
	}
	return nil
}

// Encodings and collations of PostgreSQL on Linux.
//
// Source: https://www.postgresql.org/docs/current/multibyte.html
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/validate/postgresql_flexible_server_database_collation.go
var (
	charsets = regexp.MustCompile(`(?i)^(UTF-?8|UNICODE|SQL_ASCII|LATIN([1-9]|10)|ISO_?8859_?[5-8]|WIN(866|874|125[0-8])|KOI8[RU]?|` +
		`EUC_(CN|JP|JIS_2004|KR|TW)|MULE_INTERNAL)$`)
	collations = regexp.MustCompile(`(?i)^(default|C|POSIX|ucs_basic|unicode|pg_c_utf8|C\.UTF-?8|[a-z]{2,3}(_[a-z]{2,3})?(\.[a-z0-9-]+)?(@[a-z]+)?|` +
		`[a-z]{2,3}(-[a-z0-9]+)*-x-icu|und-x-icu)$`)
)

// databaseLocaleIsOffered: The character set of a database is an encoding of
// PostgreSQL, and its collation one of a Linux system or of ICU.
//
// Source: https://learn.microsoft.com/rest/api/postgresql/databases/create
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/validate/postgresql_flexible_server_database_collation.go
func databaseLocaleIsOffered(q databaseRequest) *arm.Error {
	switch charset, collation := q.New.Properties.Charset, q.New.Properties.Collation; {
	case charset.IsSet() && !charsets.MatchString(string(charset)):
		return q.BadRequest(invalidParameter, "Invalid value '%s' given for parameter charset.", charset)
	case collation.IsSet() && !collations.MatchString(string(collation)):
		return q.BadRequest(invalidParameter, "Invalid value '%s' given for parameter collation.", collation)
	}
	return nil
}

// databaseLocaleIsFixed: The character set and collation of a database cannot be
// changed.
//
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/postgres/postgresql_flexible_server_database_resource.go
func databaseLocaleIsFixed(q databaseRequest) *arm.Error {
	was, is := q.Old.Properties, q.New.Properties
	isChanged := is.Charset.IsSet() && was.Charset.IsSet() && !is.Charset.Is(was.Charset) ||
		is.Collation.IsSet() && was.Collation.IsSet() && !is.Collation.Is(was.Collation)
	if isChanged {
		return q.BadRequest(invalidParameter, "The charset and collation of database '%s' cannot be changed.", q.Name())
	}
	return nil
}
