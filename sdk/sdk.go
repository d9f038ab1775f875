// Package sdk holds the packages of Pulumi's azure-native Go SDK that the program
// is built from, each reduced to what the program uses. Whole, they are ten times
// as much, and most of what compiling the program takes.
//
// They are used as Pulumi's own packages of the same names, which are documented
// at https://www.pulumi.com/registry/packages/azure-native. After using something
// new in the code, also when it does not compile yet, run
//
//	go generate ./sdk
//
// Versions are those of tools/sdk/go.mod.
package sdk

//go:generate go run -C ../tools/sdk .
