"""Who plays which platform in made-up conversations: one module a platform, each with a class Player."""
