package arm

// Die releases what the operating system releases when a process ends.
func (c *Cloud) Die() error {
	r := c.disk.recording
	c.disk.recording = nil
	if err := r.file.Close(); err != nil {
		return err
	}
	return r.owner.Unlock()
}
