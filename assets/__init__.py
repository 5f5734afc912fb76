"""What a build brings that is not ours: browser code and fonts, never committed."""
