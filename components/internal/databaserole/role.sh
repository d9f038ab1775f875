#!/usr/bin/env bash
# Creates or updates a database role, so that it has exactly the rights it needs on one
# database and no others. Changes nothing if the role is up to date.
#
#   bash role.sh "$(cat role.sql)"
#
# Jobs contain it compressed, as role.gz.b64. After a change, run:
#
#   go test ./components/internal/databaserole -run Packed -update
#
# Environment variables with a password:
#   POSTGRES_ADMIN_URL  the administrator, and a database to start in
#   POSTGRES_URL        the role, its password and its database
# Both are postgres://<user>:<password>@<host>:<port>/<database>?sslmode=<mode>,
# percent-encoded. Environment variables with Entra:
#   PGHOST PGPORT PGSSLMODE  the server
#   PGDATABASE               the role's database
#   PGUSER AZURE_CLIENT_ID   the administrator: name and client ID of its identity
#   IDENTITY_ENDPOINT IDENTITY_HEADER  the token endpoint of Container Apps
#   PIPELINE_ROLE PIPELINE_OBJECT_ID   the role, and the object ID of its identity
# In both cases, optional:
#   ROLE_SCOPE         server: only this stack uses the server, so PUBLIC loses CONNECT on
#                      all of the administrator's databases; database (default): only on
#                      the role's database
#   ROLE_WAIT_SECONDS  how long to wait for the database and for tokens; default 120
#
# Exit codes: 0 the role is up to date, 1 permanent failure, 2 timeout.
#
# Requires bash 3.2 and psql 11 or newer. Command lines contain no secrets, because other
# processes and logs could see them; secrets are passed in variables and pipes.
set -uo pipefail

readonly plan=${1:?the text of role.sql}
readonly scope=${ROLE_SCOPE:-database}
readonly wait_seconds=${ROLE_WAIT_SECONDS:-120}

log() { printf 'database-role: %s\n' "$*" >&2; }
die() {
	log "$@"
	exit 1
}

# take_url NAME parses the URL in variable NAME into the variables url_*.
take_url() {
	local form='^postgres(ql)?://([^:@/?]+):([^:@/?]+)@(\[[0-9a-fA-F:]+\]|[^]:@/?[]+)(:([0-9]+))?/([^/?]+)(\?sslmode=([a-z-]+))?$'
	[[ ${!1} =~ $form ]] ||
		die "$1: invalid, want postgres://<user>:<password>@<host>:<port>/<database>?sslmode=<mode>, percent-encoded"
	url_user=$(decode "${BASH_REMATCH[2]}")
	url_password=$(decode "${BASH_REMATCH[3]}")
	url_host=${BASH_REMATCH[4]//[][]/}
	url_port=${BASH_REMATCH[6]:-5432}
	url_database=$(decode "${BASH_REMATCH[7]}")
	url_sslmode=${BASH_REMATCH[9]:-require}
}

# decode TEXT decodes percent-encoding.
decode() {
	local text=${1//\\/\\\\}
	printf '%b' "${text//%/\\x}"
}

# require NAME... exits unless these variables are set.
require() {
	local name missing=()
	for name; do
		[[ -n ${!name:-} ]] || missing+=("$name")
	done
	((${#missing[@]} == 0)) || die "missing in the environment: ${missing[*]}"
}

# configure sets the administrator's connection (PG*, PGPASSWORD), the role (role,
# database, object_id), and the database to start in (start).
configure() {
	[[ $scope == server || $scope == database ]] || die "ROLE_SCOPE: got '$scope', want server or database"
	if [[ -n ${POSTGRES_ADMIN_URL:-} ]]; then
		require POSTGRES_URL
		take_url POSTGRES_URL
		role=$url_user password=$url_password database=$url_database object_id=''
		role_host=$url_host role_port=$url_port role_sslmode=$url_sslmode
		take_url POSTGRES_ADMIN_URL
		start=$url_database
		export PGHOST=$url_host PGPORT=$url_port PGSSLMODE=$url_sslmode PGUSER=$url_user PGPASSWORD=$url_password
	else
		require PGHOST PGPORT PGSSLMODE PGDATABASE PGUSER AZURE_CLIENT_ID IDENTITY_ENDPOINT IDENTITY_HEADER PIPELINE_ROLE PIPELINE_OBJECT_ID
		role=$PIPELINE_ROLE password='' database=$PGDATABASE object_id=$PIPELINE_OBJECT_ID
		# Only this database has the functions that create Entra roles.
		start=postgres
	fi
	[[ $role != "$PGUSER" ]] || die "role $role is the administrator, want a different role"
	export PGAPPNAME=database-role PGCONNECT_TIMEOUT=10
}

# take_token gets a token for the administrator's identity from Container Apps; it is the
# administrator's password. It does not use an HTTP client, whose command line would show
# the secret header.
# Source: https://learn.microsoft.com/azure/container-apps/managed-identity#rest-endpoint-reference
take_token() {
	local form='^http://([^:/]+)(:([0-9]+))?(/[^?]*)$' host port path response='' status
	[[ $IDENTITY_ENDPOINT =~ $form ]] || die "IDENTITY_ENDPOINT: got '$IDENTITY_ENDPOINT', want http://<host>:<port>/<path>"
	host=${BASH_REMATCH[1]} port=${BASH_REMATCH[3]:-80} path=${BASH_REMATCH[4]}
	{ exec 3<>"/dev/tcp/$host/$port"; } 2>/dev/null || {
		log "no token yet: cannot connect to $host:$port"
		return 2
	}
	printf 'GET %s?api-version=2019-08-01&resource=%s&client_id=%s HTTP/1.0\r\nHost: %s\r\nX-IDENTITY-HEADER: %s\r\n\r\n' \
		"$path" 'https%3A%2F%2Fossrdbms-aad.database.windows.net' "$AZURE_CLIENT_ID" "$host:$port" "$IDENTITY_HEADER" >&3
	IFS= read -r -d '' -t 10 response <&3
	exec 3>&-
	status=${response%%$'\r'*}
	case $status in
	HTTP/1.?' 200'*) ;;
	HTTP/1.?' 4'*) die "no token for $PGUSER ($AZURE_CLIENT_ID): got '$status', want that identity attached to the job with lifecycle Init" ;;
	*)
		log "no token yet: got '$status'"
		return 2
		;;
	esac
	[[ $response =~ \"access_token\"[[:space:]]*:[[:space:]]*\"([^\"]+)\" ]] || die "IDENTITY_ENDPOINT: got a response without access_token"
	export PGPASSWORD=${BASH_REMATCH[1]}
}

# run_psql executes its input as the user in the environment, and prints rows. It has no
# terminal, so that psql reads passwords from its input.
run_psql() {
	local detach=()
	if { : </dev/tty; } 2>/dev/null; then detach=(setsid); fi
	${detach[@]+"${detach[@]}"} psql --no-psqlrc --no-password --quiet --tuples-only --no-align \
		--set=ON_ERROR_STOP=1 --set="role=$role" --set="database=$database" --set="object_id=$object_id" --set="scope=$scope"
}

# administrate DATABASE executes its input in a database. It returns 2 if the server does
# not answer yet.
administrate() {
	local complaint status
	{ complaint=$(PGDATABASE=$1 run_psql 2>&1 1>&3 3>&-); } 3>&1
	status=$?
	((status == 0)) && return
	log "$complaint"
	[[ -n $password && $complaint == *'password authentication failed'* ]] &&
		die "POSTGRES_ADMIN_URL: the server refuses its password; to reset it, run: pulumi up"
	((status == 2)) && return 2
	die "database $1: failed; either the administrator $PGUSER lacks a right, or another role has to revoke a grant first"
}

# converge DATABASE executes the statements that role.sql returns until it returns none.
converge() {
	local statements statement before=''
	while statements=$(printf '%s;\n' "$plan" | administrate "$1") || return; [[ -n $statements ]]; do
		[[ $statements != "$before" ]] || die "database $1: the administrator $PGUSER cannot revoke: $statements"
		before=$statements
		while IFS= read -r statement; do log "database $1: $statement"; done <<<"$statements"
		# Other jobs may run at the same time. The lock lets one at a time determine and
		# execute its statements.
		printf '%s\n' 'BEGIN;' "SET LOCAL lock_timeout = '30s';" \
			"SELECT pg_advisory_xact_lock(hashtext('database-role'));" "$plan" '\gexec' 'COMMIT;' |
			administrate "$1" >/dev/null || return
	done
}

# elsewhere START prints the other databases in which the role has rights.
elsewhere() {
	administrate "$1" <<-'SQL'
		SELECT DISTINCT datname FROM pg_database d
		JOIN pg_shdepend s ON s.dbid = d.oid AND s.deptype = 'a' AND s.refclassid = 'pg_authid'::regclass
		JOIN pg_roles r ON s.refobjid = r.oid AND r.rolname = :'role'
		WHERE datallowconn AND :'scope' = 'server' AND datname NOT IN (:'database', current_database());
	SQL
}

# log_in PASSWORD logs in as the role, and prints the error if that fails.
log_in() {
	printf 'SELECT 1;\n' | PGHOST=$role_host PGPORT=$role_port PGSSLMODE=$role_sslmode \
		PGUSER=$role PGPASSWORD=$1 PGDATABASE=$database run_psql 2>&1 >/dev/null
}

# set_password sets the role's password, unless it is already set. psql sends only the
# hash, so that the server's log does not contain the password.
set_password() {
	local complaint
	log_in "$password" >/dev/null && return
	log "database $database: setting the password of $role"
	# Locked as in converge, because PostgreSQL refuses concurrent changes of a role.
	printf '%s\n' 'BEGIN;' "SELECT pg_advisory_xact_lock(hashtext('database-role'));" \
		'\password :"role"' "$password" "$password" 'COMMIT;' | administrate "$start" >/dev/null || return
	complaint=$(log_in "$password") || die "role $role cannot log in: $complaint"
}

make_role() {
	local others other
	[[ -n $password ]] || take_token || return
	converge "$start" || return
	converge "$database" || return
	others=$(elsewhere "$start") || return
	while IFS= read -r other; do
		[[ -z $other ]] || converge "$other" || return
	done <<<"$others"
	[[ -z $password ]] || set_password
}

configure
until make_role; do
	(($? == 2)) || exit 1
	((SECONDS < wait_seconds)) || {
		log "no answer in $wait_seconds s"
		exit 2
	}
	log retrying
	sleep 2
done
log "role $role is up to date"
