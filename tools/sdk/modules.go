//go:build modules

// The modules that packages are taken from. Naming one package of each keeps it
// in go.mod; nothing here is ever built.
package main

import (
	_ "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101"
	_ "github.com/pulumi/pulumi-azure-native-sdk/authorization/v2/v20220401"
	_ "github.com/pulumi/pulumi-azure-native-sdk/consumption/v2/v20230501"
	_ "github.com/pulumi/pulumi-azure-native-sdk/containerregistry/v2/v20230701"
	_ "github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801"
	_ "github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20230101"
	_ "github.com/pulumi/pulumi-azure-native-sdk/keyvault/v2/v20241101"
	_ "github.com/pulumi/pulumi-azure-native-sdk/managedidentity/v2/v20230131"
	_ "github.com/pulumi/pulumi-azure-native-sdk/network/v2/v20240601"
	_ "github.com/pulumi/pulumi-azure-native-sdk/operationalinsights/v2/v20230901"
	_ "github.com/pulumi/pulumi-azure-native-sdk/resources/v2/v20241101"
	_ "github.com/pulumi/pulumi-azure-native-sdk/storage/v2/v20240101"
)
