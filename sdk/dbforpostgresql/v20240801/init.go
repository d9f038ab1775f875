// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"fmt"

	"github.com/blang/semver"
	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

type module struct {
	version semver.Version
}

func (m *module) Version() semver.Version {
	return m.version
}

func (m *module) Construct(ctx *pulumi.Context, name, typ, urn string) (r pulumi.Resource, err error) {
	switch typ {
	case "azure-native:dbforpostgresql/v20240801:Administrator":
		r = &Administrator{}

	case "azure-native:dbforpostgresql/v20240801:Configuration":
		r = &Configuration{}
	case "azure-native:dbforpostgresql/v20240801:Database":
		r = &Database{}
	case "azure-native:dbforpostgresql/v20240801:FirewallRule":
		r = &FirewallRule{}

	case "azure-native:dbforpostgresql/v20240801:Server":
		r = &Server{}

	default:
		return nil, fmt.Errorf("unknown resource type: %s", typ)
	}

	err = ctx.RegisterResource(typ, name, nil, r, pulumi.URN_(urn))
	return
}

func init() {
	version, err := utilities.PkgVersion()
	if err != nil {
		version = semver.Version{Major: 1}
	}
	pulumi.RegisterResourceModule(
		"azure-native",
		"dbforpostgresql/v20240801",
		&module{version},
	)
}
