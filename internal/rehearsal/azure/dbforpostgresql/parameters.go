package dbforpostgresql

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

// parameter is a line of parameters.tsv.
type parameter struct {
	dataType, allowed, kind string
	from, to                int // versions of PostgreSQL
}

//go:embed parameters.tsv
var parametersTable string

//go:embed extensions.txt
var extensionsTable string

// lines returns the lines of a table, without comments.
func lines(table string) []string {
	return slices.DeleteFunc(strings.Split(strings.TrimSpace(table), "\n"), func(line string) bool { return strings.HasPrefix(line, "#") })
}

// extensions are the names of all extensions that servers offer.
var extensions = sync.OnceValue(func() []string { return strings.Fields(strings.Join(lines(extensionsTable), " ")) })

// libraries are what shared_preload_libraries can name besides extensions.
var libraries = []string{"auto_explain", "pg_partman_bgw", "wal2json", "pg_qs", "pgms_stats", "pgms_wait_sampling"} // a constant

// parameters are the known parameters, by name in lower case.
var parameters = sync.OnceValue(func() map[string][]parameter {
	known := map[string][]parameter{}
	for _, line := range lines(parametersTable) {
		field := strings.Split(line, "\t")
		first, last, isRange := strings.Cut(field[4], "-")
		if !isRange {
			last = first
		}
		from, _ := strconv.Atoi(first)
		to, _ := strconv.Atoi(last)
		name := strings.ToLower(field[0])
		known[name] = append(known[name], parameter{dataType: field[1], allowed: field[2], kind: field[3], from: from, to: to})
	}
	return known
})

// namespaces are the first parts of the names of parameters that belong to the
// service or to an extension. The table does not have all of them.
var namespaces = sync.OnceValue(func() map[string]bool {
	known := map[string]bool{}
	for _, name := range []string{
		"azure", "azure_cdc", "cron", "index_tuning", "intelligent_tuning", "logfiles", "metrics", "pg_qs", "pg_partman_bgw", "pgms_wait_sampling",
		"pgms_stats", "squeeze", "diskann", "hnsw", "ivfflat", "autonomous_tuning", "azure_storage", "pgstattuple",
	} {
		known[name] = true
	}
	for name := range parameters() {
		if namespace, _, isQualified := strings.Cut(name, "."); isQualified {
			known[namespace] = true
		}
	}
	for _, name := range extensions() {
		known[name] = true
	}
	return known
})

// versionOf returns the major version of a server, or 0 if it is not known.
func versionOf(server *arm.Resource) int {
	version, err := strconv.Atoi(string(arm.As[Server](server).Properties.Version))
	if err != nil {
		return 0
	}
	return version
}

// parameterOf returns the parameter that a configuration sets, and whether the
// server has it. It is nil for a parameter of an extension that the table does not
// have.
func parameterOf(q configurationRequest) (_ *parameter, exists bool) {
	name, version := strings.ToLower(q.Name()), versionOf(serverOf(q.Azure, q.Resource))
	all := parameters()[name]
	for i, p := range all {
		if version == 0 || p.from <= version && version <= p.to {
			return &all[i], true
		}
	}
	namespace, _, isQualified := strings.Cut(name, ".")
	return nil, len(all) == 0 && isQualified && namespaces()[namespace]
}

// parameterExists: A configuration names a parameter of the server's version.
//
// Source: https://learn.microsoft.com/azure/postgresql/server-parameters/concepts-server-parameters
func parameterExists(q configurationRequest) *arm.Error {
	if _, exists := parameterOf(q); !exists {
		server := serverOf(q.Azure, q.Resource)
		return q.NotFound("ConfigurationNotExists", "The configuration '%s' does not exist for server '%s' version %d.",
			q.Name(), server.Name(), versionOf(server))
	}
	return nil
}

// parameterValueFits: The value of a parameter has its data type and is one of its
// allowed values. A read-only parameter cannot be set.
//
// Source: https://learn.microsoft.com/azure/postgresql/server-parameters/concepts-server-parameters
// Source: https://github.com/pulumi/pulumi-azure-native/issues/898 (observed)
// Source: https://github.com/MicrosoftDocs/azure-docs/issues/92207 (the data type Set and its values, observed)
func parameterValueFits(q configurationRequest) *arm.Error {
	value := q.New.Properties.Value
	p, _ := parameterOf(q)
	if p != nil && value != q.Old.Properties.Value && (p.kind == readOnly || !p.allows(string(value))) {
		return q.BadRequest(invalidParameter, "Invalid value given for parameter configurationValue. Specify a valid parameter value.")
	}
	return nil
}

// readOnly is the kind of a parameter that only the service sets.
const readOnly = "read-only"

// values are the allowed values of an enumeration or set.
func (p *parameter) values() []string {
	switch p.allowed {
	case "@extensions":
		return extensions()
	case "@libraries":
		return slices.Concat(extensions(), libraries)
	}
	return strings.Split(p.allowed, ",")
}

// allows reports whether a parameter can have a value.
func (p *parameter) allows(value string) bool {
	isAllowed := func(one string) bool {
		return slices.ContainsFunc(p.values(), func(allowed string) bool { return armid.Same(allowed, strings.TrimSpace(one)) })
	}
	switch p.dataType {
	case "boolean":
		return isAllowed(value) || armid.Same(value, "true") || armid.Same(value, "false")
	case "enumeration":
		return isAllowed(value)
	case "set":
		return value == "" || !slices.ContainsFunc(strings.Split(value, ","), func(one string) bool {
			return !isAllowed(strings.TrimPrefix(one, "-")) // pgaudit.log excludes a class with a minus
		})
	case "integer", "numeric":
		return p.contains(value)
	}
	return true
}

// contains reports whether a number is in the allowed range.
func (p *parameter) contains(value string) bool {
	number, err := strconv.ParseFloat(value, 64)
	if p.dataType == "integer" {
		var whole int64
		whole, err = strconv.ParseInt(value, 10, 64)
		number = float64(whole)
	}
	least, most := p.limits()
	return err == nil && least <= number && number <= most
}

// limits splits a range such as 25-5000 or -1-100.
func (p *parameter) limits() (least, most float64) {
	first, last, isRange := strings.Cut(strings.TrimPrefix(p.allowed, "-"), "-")
	if !isRange {
		last = first
	}
	least, _ = strconv.ParseFloat(first, 64)
	most, _ = strconv.ParseFloat(last, 64)
	if strings.HasPrefix(p.allowed, "-") {
		least = -least
	}
	return least, most
}

// parameterOutputs returns what the service knows about a parameter. A change of
// a static parameter waits for a restart of the server.
func parameterOutputs(q configurationRequest) Configuration {
	p, _ := parameterOf(q)
	if p == nil {
		return Configuration{}
	}
	isStatic := p.kind == "static"
	allowed := p.allowed
	if p.dataType == "enumeration" || p.dataType == "set" {
		allowed = strings.Join(p.values(), ",")
	}
	return Configuration{Properties: ConfigurationProperties{
		DataType: body.Text(strings.ToUpper(p.dataType[:1]) + p.dataType[1:]), AllowedValues: body.Text(allowed),
		IsDynamicConfig: body.Of(!isStatic && p.kind != readOnly), IsConfigPendingRestart: body.Of(isStatic), IsReadOnly: body.Of(p.kind == readOnly),
	}}
}
