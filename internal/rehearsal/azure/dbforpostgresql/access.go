package dbforpostgresql

import (
	"regexp"
	"strconv"

	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
)

// number returns the number that the first group of a regular expression matches.
func number(in *regexp.Regexp, text string) (n int, found bool) {
	match := in.FindStringSubmatch(text)
	if match == nil {
		return 0, false
	}
	n, err := strconv.Atoi(match[1])
	return n, err == nil
}

// loginMatchesPasswordAuth: A new server has an administrator login and password
// if and only if password authentication is enabled, which is the default.
//
// Source: https://learn.microsoft.com/rest/api/postgresql/servers/create
// Source: https://github.com/MicrosoftLearning/mslearn-azure-ai/issues/230 (the code for a missing one, observed)
func loginMatchesPasswordAuth(q serverRequest) *arm.Error {
	if !q.IsNew() || !q.New.isEmpty() {
		return nil
	}
	login, password := q.New.Properties.AdministratorLogin.IsSet(), q.New.Properties.AdministratorLoginPassword.IsSet()
	switch isOff := q.New.Properties.AuthConfig.PasswordAuth.Is("Disabled"); {
	case isOff && (login || password):
		return q.BadRequest(invalidParameter,
			"administratorLogin and administratorLoginPassword must not be set without password authentication.")
	case !isOff && (!login || !password):
		return q.BadRequest("MissingRequiredParameter",
			"Parameters 'administratorLogin' and 'administratorLoginPassword' must be specified. They cannot be NULL or empty.")
	}
	return nil
}

var reserved = regexp.MustCompile(`(?i)^(azure_superuser|azure_pg_admin|admin|administrator|root|guest|public|pg_.*)$`)

// loginIsAllowed: The administrator login must not be a name that PostgreSQL or
// Azure reserves.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/quickstart-create-server
func loginIsAllowed(q serverRequest) *arm.Error {
	if login := q.New.Properties.AdministratorLogin; reserved.MatchString(string(login)) {
		return q.BadRequest(invalidParameter, "The administrator login '%s' is reserved.", login)
	}
	return nil
}

// kinds are the classes of characters in a password.
var kinds = []*regexp.Regexp{
	regexp.MustCompile(`[a-z]`), regexp.MustCompile(`[A-Z]`), regexp.MustCompile(`[0-9]`), regexp.MustCompile(`[^a-zA-Z0-9]`),
}

// passwordIsComplex: The password must contain characters of three of four
// classes: lower-case letters, upper-case letters, digits and others.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/quickstart-create-server
// Source: https://github.com/Azure/reliable-web-app-pattern-java/issues/98 (observed)
func passwordIsComplex(q serverRequest) *arm.Error {
	password, found := string(q.New.Properties.AdministratorLoginPassword), 0
	for _, kind := range kinds {
		if kind.MatchString(password) {
			found++
		}
	}
	if password != "" && found < 3 {
		return q.ServerError("InternalServerError", "An unexpected error occured while processing the request.") //nolint:misspell // as Azure spells it
	}
	return nil
}

// someAuthIsEnabled: A server has password authentication, which is the default, or
// Entra authentication.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-azure-ad-authentication
func someAuthIsEnabled(q serverRequest) *arm.Error {
	if auth := q.New.Properties.AuthConfig; auth.PasswordAuth.Is("Disabled") && !auth.ActiveDirectoryAuth.Is("Enabled") {
		return q.BadRequest(invalidParameter, "At least one of password and Azure AD authentication must be enabled.")
	}
	return nil
}

// serverIsAccessible: An Entra administrator cannot be changed while the server
// is busy.
//
// Source: https://github.com/Azure/bicep-registry-modules/issues/4451 (observed)
func serverIsAccessible(q arm.Request[Administrator]) *arm.Error {
	if server := serverOf(q.Azure, q.Resource); isBusy(q.Azure, server) {
		return q.BadRequest("AadAuthOperationCannotBePerformedWhenServerIsNotAccessible",
			"The server '%s' is not in an accessible state to perform Azure AD Principal operation.", server.Name())
	}
	return nil
}

// administratorNeedsEntra: An Entra administrator needs Entra authentication on
// the server. The message was observed when Entra was called Azure AD.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/how-to-configure-sign-in-azure-ad-authentication
func administratorNeedsEntra(q arm.Request[Administrator]) *arm.Error {
	server := serverOf(q.Azure, q.Resource)
	if server.Own() && !arm.As[Server](server).Properties.AuthConfig.ActiveDirectoryAuth.Is("Enabled") {
		return q.BadRequest(invalidParameter, "Azure AD authentication is not enabled for the given server '%s'.", server.Name())
	}
	return nil
}

// poolerNeedsTier: PgBouncer is not available in the Burstable tier.
//
// Source: https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-limits (the code, observed)
func poolerNeedsTier(q arm.Request[Configuration]) *arm.Error {
	isOn := q.Name() == "pgbouncer.enabled" && q.New.Properties.Value.Is("true", "on")
	if isOn && arm.As[Server](serverOf(q.Azure, q.Resource)).Sku.Tier.Is(burstable) {
		return q.BadRequest("ServerParameterToCMSPgBouncerNotSupportedForBurstable", "PgBouncer is not supported for the Burstable tier.")
	}
	return nil
}
