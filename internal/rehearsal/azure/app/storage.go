package app

import (
	"github.com/hyf/azure-data-pipeline/internal/armid"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/arm"
	"github.com/hyf/azure-data-pipeline/internal/rehearsal/body"
)

type storageRequest = arm.Request[ManagedEnvironmentsStorage]

func storages() arm.Type[ManagedEnvironmentsStorage] {
	return arm.Type[ManagedEnvironmentsStorage]{
		Facts:       arm.Facts{Name: StorageType, NotFound: storageNotFound},
		Rules:       []arm.Rule[ManagedEnvironmentsStorage]{storageIsOfOneKind, storageIsComplete},
		DeleteRules: []arm.Rule[ManagedEnvironmentsStorage]{storageIsUnused},
	}
}

const storageNotFound = "ManagedEnvironmentStorageNotFound"

// storageIsOfOneKind: The storage of an environment is an SMB share or an NFS share.
//
// Source: https://learn.microsoft.com/azure/container-apps/storage-mounts
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containerapps/container_app_environment_storage_resource.go
func storageIsOfOneKind(q storageRequest) *arm.Error {
	if p := q.New.Properties; p.AzureFile.IsSet() == p.NfsAzureFile.IsSet() {
		return q.BadRequest(invalidRequest, "Storage '%s' needs either azureFile or nfsAzureFile.", q.Name())
	}
	return nil
}

// storageIsComplete: An SMB share is used with the name and the key of its account,
// and an NFS share with its server. Both need the name of the share and an access
// mode.
//
// Source: https://learn.microsoft.com/azure/container-apps/storage-mounts
// Source: https://github.com/hashicorp/terraform-provider-azurerm/blob/main/internal/services/containerapps/container_app_environment_storage_resource.go
func storageIsComplete(q storageRequest) *arm.Error {
	smb, nfs := q.New.Properties.AzureFile, q.New.Properties.NfsAzureFile
	isComplete := nfs.Server.IsSet() && nfs.ShareName.IsSet() && nfs.AccessMode.IsSet()
	if smb.IsSet() {
		isComplete = smb.AccountName.IsSet() && smb.AccountKey.IsSet() && smb.ShareName.IsSet() && smb.AccessMode.IsSet()
	}
	if !isComplete {
		return q.BadRequest(invalidRequest, "Storage '%s' is incomplete: azureFile needs accountName, accountKey, shareName and accessMode; "+
			"nfsAzureFile needs server, shareName and accessMode.", q.Name())
	}
	return nil
}

// storageIsUnused: A storage cannot be deleted while a job or app of the environment
// mounts it.
//
// Source: https://github.com/microsoft/azure-container-apps/issues/774 (the wording, observed)
func storageIsUnused(q storageRequest) *arm.Error {
	for _, user := range q.Azure.Users(q.Parent()) {
		var volumes []Volume
		switch {
		case user.IsA(JobType):
			volumes = arm.As[Job](user).Properties.Template.Volumes
		case user.IsA(AppType):
			volumes = arm.As[ContainerApp](user).Properties.Template.Volumes
		}
		for _, volume := range volumes {
			if volume.StorageName.Is(body.Text(q.Name())) {
				return q.Conflict("ManagedEnvironmentStorageInUse", "Cannot delete Managed environment storage '%s' because it's still in use by '%s'.",
					q.Name(), user.ID)
			}
		}
	}
	return nil
}

// isShare reports whether a volume is a share, which the environment has as a
// storage.
func (v Volume) isShare() bool { return v.StorageType.Is("AzureFile", "NfsAzureFile") }

// volumesHaveStorage: A volume that is a share names a storage of the environment.
//
// Source: https://learn.microsoft.com/azure/container-apps/storage-mounts
func volumesHaveStorage[B workloadBody](q arm.Request[B]) *arm.Error {
	for _, volume := range workloadOf(q).volumes {
		if volume.isShare() && !volume.StorageName.IsSet() {
			return q.BadRequest(invalidTemplate, "Volume '%s' of type '%s' needs a storageName.", volume.Name, volume.StorageType)
		}
	}
	return nil
}

// volumeStorageExists: The storage of a volume exists in the environment, with the
// protocol of the volume.
//
// Source: https://github.com/DFE-Digital/terraform-azurerm-container-apps-hosting/pull/281 (the code, observed)
func volumeStorageExists[B workloadBody](q arm.Request[B]) *arm.Error {
	w := workloadOf(q)
	for _, volume := range w.volumes {
		id := string(w.environmentID) + "/storages/" + string(volume.StorageName)
		if !volume.isShare() || environmentOf(q) == nil {
			continue
		}
		storage := q.Azure.Get(id)
		isFit := storage != nil && arm.As[ManagedEnvironmentsStorage](storage).Properties.NfsAzureFile.IsSet() == volume.StorageType.Is("NfsAzureFile")
		if !isFit {
			return q.BadRequest(storageNotFound, "Storage %s of type %s not found under managed environment %s.",
				volume.StorageName, volume.StorageType, armid.Last(string(w.environmentID)))
		}
	}
	return nil
}
