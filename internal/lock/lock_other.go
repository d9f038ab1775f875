//go:build !linux && !darwin

package lock

// Try does nothing: where there is no lock that ends with its process, two
// processes are not kept apart.
func Try(string) (unlock func() error, err error) { return func() error { return nil }, nil }
