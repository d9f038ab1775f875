package arm

// publicContainerNeedsPublicAccount: a container is public only in an account
// that allows it, and by default none does.
// Source: https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-configure
// Source: https://github.com/Azure/azure-rest-api-specs/issues/11331 (observed)
func publicContainerNeedsPublicAccount(w write) *Error {
	service, _ := parentOf(w.res.ID)
	id, _ := parentOf(service)
	account := w.cloud.get(id)
	return conflict("PublicAccessNotPermitted", "Public access is not permitted on storage account '%s'.", lastSegment(id)).
		when(!w.res.is("publicAccess", "", "None") && account != nil && !account.Seeded && !account.isTrue("allowBlobPublicAccess"))
}
