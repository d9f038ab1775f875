// Package azrole has the GUIDs of built-in roles of Azure, which are the same in every
// tenant.
//
// Source: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
package azrole

// The built-in roles, under Azure's names.
const (
	AcrPull                    = "7f951dda-4ed3-4680-a7ca-43fe172d538d"
	AcrPush                    = "8311e382-0749-4cb8-b61a-304f252e45ec"
	Contributor                = "b24988ac-6180-42a0-ab88-20f7382dd24c"
	KeyVaultAdministrator      = "00482a5a-887f-4fb3-b363-3b7fe8e74483"
	KeyVaultCryptoUser         = "12338af0-0e69-4776-bea7-57ae8d297424"
	KeyVaultSecretsOfficer     = "b86a8fe4-44ce-4948-aee5-eccb2c155cd7" //nolint:gosec // not a credential
	KeyVaultSecretsUser        = "4633458b-17de-408a-b874-0445c86b69e6" //nolint:gosec // not a credential
	LocksContributor           = "28bf596f-4eb7-45ce-b5bc-6cf482fec137"
	Owner                      = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"
	Reader                     = "acdd72a7-3385-48ef-bd42-f606fba81ae7"
	RBACAdministrator          = "f58310d9-a9f6-439a-9e8d-f62e7b41a168"
	StorageBlobDataContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe"
	StorageBlobDataReader      = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"
)
