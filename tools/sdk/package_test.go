package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// code uses one of two resources, one of its answers and one constant.
const code = `package main

import bakery "github.com/hyf/azure-data-pipeline/sdk/bakery/v20250101"

func main() {
	bread, _ := bakery.NewBread(ctx, &bakery.BreadArgs{Flour: bakery.FlourRye})
	_ = bread.Crust.Colour()
}
`

// bakeries is a package of the shape that Pulumi generates.
const bakeries = `package v20250101

import (
	"context"
	"fmt"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Bread is baked.
type Bread struct {
	// Crust is outside.
	Crust CrustResponseOutput
	// Crumb is inside.
	Crumb CrumbResponseOutput
	Weight pulumi.IntOutput
}

type BreadArgs struct {
	Flour Flour
	Form FormPtrInput
}

func NewBread(ctx *pulumi.Context, args *BreadArgs) (*Bread, error) { return nil, fmt.Errorf("no oven") }

type BreadOutput struct{}

func (o BreadOutput) Crumb() CrumbResponseOutput { return CrumbResponseOutput{} }

type BreadInput interface{ ToBreadOutput() BreadOutput }

func (*Bread) ToBreadOutput() BreadOutput { return BreadOutput{} }

type Cake struct{}

func NewCake(ctx *pulumi.Context) (*Cake, error) { return nil, nil }

type CrustResponseOutput struct{}

func (CrustResponseOutput) ElementType() reflect.Type { return nil }

func (CrustResponseOutput) Colour() string { return thickness() }

func (CrustResponseOutput) Smell() CrumbResponseOutput { return CrumbResponseOutput{} }

func thickness() string { return "" }

type CrumbResponseOutput struct{}

type FormPtrInput interface {
	ToFormPtrOutput(context.Context) FormPtrOutput
}

type FormArgs struct{}

func (FormArgs) ToFormPtrOutput(context.Context) FormPtrOutput { return FormPtrOutput{} }

func (FormArgs) ToFormOutput() FormOutput { return FormOutput{} }

type FormPtrOutput struct{}

func (FormPtrOutput) Elem() FormOutput { return FormOutput{} }

type FormOutput struct{}

type Flour string

const (
	FlourRye   = Flour("rye")
	FlourWheat = Flour("wheat")
)

type Sugar string

const SugarCane = Sugar("cane")

type module struct{}

func (module) Construct(typ string) any {
	switch typ {
	case "Bread":
		return &Bread{}
	case "Cake":
		return &Cake{}
	}
	return nil
}

func init() {
	pulumi.Register(&module{})
	pulumi.Register(Bread{})
	pulumi.Register(Cake{})
}
`

// folder writes a file of Go into a new folder.
func folder(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	return dir
}

// cutTo returns the bakery's package as the code needs it.
func cutTo(t *testing.T, code string) string {
	t.Helper()
	used, err := readUses(folder(t, "main.go", code))
	require.NoError(t, err)
	pkg, err := readPackage(folder(t, "bakery.go", bakeries))
	require.NoError(t, err)
	pkg.keep(used.of["bakery/v20250101"], used.fields)
	files, err := pkg.files("example.com/bakery@v1.0.0")
	require.NoError(t, err)
	return string(files["bakery.go"])
}

func TestKeepsWhatIsUsed(t *testing.T) {
	t.Parallel()
	text := cutTo(t, code)

	for _, kept := range []string{
		"// Code generated from example.com/bakery@v1.0.0 by tools/sdk, which left out what is not used. DO NOT EDIT.\n\npackage v20250101\n",
		"// Bread is baked.\ntype Bread struct {\n\t// Crust is outside.\n\tCrust CrustResponseOutput\n\n\tWeight pulumi.IntOutput\n}",
		"func NewBread(", "\tForm  FormPtrInput\n", "type FormPtrOutput struct{}",
		"func (CrustResponseOutput) ElementType()", "func (CrustResponseOutput) Colour()", "func thickness()",
		"FlourRye   = Flour(\"rye\")\n\tFlourWheat = Flour(\"wheat\")",
		"switch typ {\n\tcase \"Bread\":\n\t\treturn &Bread{}\n\n\t}",
		"func init() {\n\tpulumi.Register(&module{})\n\tpulumi.Register(Bread{})\n\n}",
		"\t\"context\"\n", "\t\"fmt\"\n", "\t\"reflect\"\n",
	} {
		assert.Contains(t, text, kept)
	}
	for _, left := range []string{"Cake", "Crumb", "Smell", "Sugar", "FormOutput", "Elem()", "FormArgs"} {
		assert.NotContains(t, text, left)
	}
}

func TestKeepsMethodsOfInterfaces(t *testing.T) {
	t.Parallel()
	text := cutTo(t, `package main

import "github.com/hyf/azure-data-pipeline/sdk/bakery/v20250101"

var form = v20250101.BreadArgs{Form: v20250101.FormArgs{}}
`)
	assert.Contains(t, text, "func (FormArgs) ToFormPtrOutput(context.Context) FormPtrOutput")
	assert.NotContains(t, text, "ToFormOutput", "nothing kept asks for it")
	assert.NotContains(t, text, "NewBread")
	assert.NotContains(t, text, `"fmt"`)
}

func TestRefusesWhatIsNotThere(t *testing.T) {
	t.Parallel()
	used := func(of, name string) uses { return uses{of: map[string]map[string]bool{of: {name: true}}} }

	_, err := cut("bakery", used("bakery", "Bread"))
	require.EqualError(t, err, "github.com/hyf/azure-data-pipeline/sdk/bakery: got no API version, want one, such as "+
		"github.com/hyf/azure-data-pipeline/sdk/app/v20250101")
	_, err = cut("bakery/v20250101", used("bakery/v20250101", "Bread"))
	require.ErrorContains(t, err, "want its module in tools/sdk/go.mod; add it with go get -C tools/sdk github.com/pulumi/pulumi-azure-native-sdk/bakery/v2@v2.90.0")
	_, err = cut("app/v20000101", used("app/v20000101", "Bread"))
	require.EqualError(t, err, "github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20000101@v2.90.0: got no Go files in v20000101")
	_, err = cut("app/v20250101", used("app/v20250101", "Bread"))
	require.EqualError(t, err, "github.com/hyf/azure-data-pipeline/sdk/app/v20250101: got Bread, want something that "+
		"github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101@v2.90.0 declares")
}
