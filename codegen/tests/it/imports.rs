//! The modules of the generator import from each other without circles.
//!
//! `cargo modules dependencies --acyclic` asks the same, but it also counts an import from the parent
//! module as a circle, since the parent contains its children, and it has to be installed apart from
//! the workspace. So this test reads the paths of the source with `syn`.
//!
//! A path counts for the deepest module that it names; a name that a module re-exports counts for the
//! module that defines it. The children of each module are compared with each other. At the top and
//! within `review`, the code of the parent's own file counts as one more child.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::UseTree;

/// The path of a module below the crate, such as `["review", "causes"]`.
type Module = Vec<String>;

/// The modules of a crate with the paths in their code.
#[derive(Default)]
struct Sources {
    /// The paths that each module names, from the root of the crate.
    paths: BTreeMap<Module, Vec<Vec<String>>>,
    /// The names that each module imports or re-exports, with their paths.
    names: BTreeMap<Module, BTreeMap<String, Vec<String>>>,
    /// The modules that are compiled for tests alone.
    tests: Vec<Module>,
}

impl Sources {
    fn read(root: &Path) -> Self {
        let mut sources = Self::default();
        sources.read_folder(root, &[]);
        sources.remove_tests();
        sources.check_globs();
        sources
    }

    fn read_folder(&mut self, folder: &Path, module: &[String]) {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let path = entry.expect("an entry can be read").path();
            let name = path.file_stem().expect("it has a name").to_string_lossy();
            let mut inner = module.to_vec();
            if path.is_dir() {
                inner.push(name.into_owned());
                self.read_folder(&path, &inner);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                if !matches!(name.as_ref(), "mod" | "lib") {
                    inner.push(name.into_owned());
                }
                let text = fs::read_to_string(&path).expect("the file can be read");
                let file = syn::parse_file(&text).expect("the file is Rust");
                self.add(&inner, file.items);
            }
        }
    }

    fn add(&mut self, module: &[String], items: Vec<syn::Item>) {
        let mut paths = Vec::new();
        let mut names = BTreeMap::new();
        let children: BTreeSet<String> = items
            .iter()
            .filter_map(|item| match item {
                syn::Item::Mod(child) if child.content.is_none() => Some(child.ident.to_string()),
                _ => None,
            })
            .collect();
        for item in items {
            match item {
                syn::Item::Mod(inner) if is_test(&inner.attrs) => {
                    let name = inner.ident.to_string();
                    self.tests
                        .push(module.iter().cloned().chain([name]).collect());
                }
                syn::Item::Use(import) => {
                    let mut prefix = Vec::new();
                    imports(&import.tree, &mut prefix, &mut |name, path| {
                        // An import that begins with another name is one from another crate.
                        let is_here = matches!(path[0].as_str(), "crate" | "self" | "super")
                            || children.contains(&path[0]);
                        if is_here && let Some(path) = absolute(module, path) {
                            names.insert(name.to_owned(), path.clone());
                            paths.push(path);
                        }
                    });
                }
                item => inline_paths(item.into_token_stream(), &mut |path| {
                    paths.extend(absolute(module, path));
                }),
            }
        }
        self.paths.insert(module.to_vec(), paths);
        self.names.insert(module.to_vec(), names);
    }

    /// Removes the files of test modules, which may import anything.
    fn remove_tests(&mut self) {
        for module in &self.tests {
            self.paths.remove(module);
            self.names.remove(module);
        }
    }

    /// Fails on globs of modules of the crate, whose names this test does not know.
    fn check_globs(&self) {
        let globs = self
            .names
            .iter()
            .filter(|(_, names)| names.contains_key("*"))
            .map(|(module, names)| format!("{} from {}", module.join("::"), names["*"].join("::")));
        let globs: Vec<String> = globs.collect();
        assert!(globs.is_empty(), "glob imports: {}", globs.join(", "));
    }

    /// Returns the module that a path leads to: its longest start that is a module. A name that the
    /// module re-exports is followed to its definition.
    fn target(&self, path: &[String]) -> Module {
        let mut path = path.to_vec();
        // A chain of re-exports is never longer than the number of modules.
        for _ in 0..self.names.len() {
            let length = (0..=path.len())
                .rev()
                .find(|length| self.names.contains_key(&path[..*length]))
                .unwrap_or_default();
            let module = &path[..length];
            let exported = path
                .get(length)
                .and_then(|name| self.names.get(module)?.get(name));
            match exported {
                Some(next) if *next != path[..=length] => {
                    path = next.iter().chain(&path[length + 1..]).cloned().collect();
                }
                _ => return module.to_vec(),
            }
        }
        panic!("the imports of {path:?} lead in a circle")
    }

    /// Returns the imports between the children of a module. The module itself is the child with an
    /// empty name, as far as its children import from it.
    fn edges(&self, parent: &[String]) -> BTreeMap<String, BTreeSet<String>> {
        let child = |module: &[String]| -> Option<String> {
            let below = module.strip_prefix(parent)?;
            Some(below.first().cloned().unwrap_or_default())
        };
        let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (module, paths) in &self.paths {
            let Some(from) = child(module) else { continue };
            let targets = paths.iter().map(|path| self.target(path));
            let targets = targets.filter_map(|target| child(&target));
            let others = edges.entry(from.clone()).or_default();
            others.extend(targets.filter(|target| *target != from));
        }
        edges
    }
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.to_token_stream().to_string().contains("test")
    })
}

/// Calls `add` for each name that an import brings into scope.
fn imports(tree: &UseTree, prefix: &mut Vec<String>, add: &mut dyn FnMut(&str, &[String])) {
    match tree {
        UseTree::Path(path) => {
            prefix.push(path.ident.to_string());
            imports(&path.tree, prefix, add);
            prefix.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                imports(tree, prefix, add);
            }
        }
        UseTree::Name(name) if name.ident == "self" => {
            let name = prefix.last().cloned().unwrap_or_default();
            add(&name, prefix);
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            prefix.push(name.clone());
            add(&name, prefix);
            prefix.pop();
        }
        UseTree::Rename(rename) => {
            prefix.push(rename.ident.to_string());
            add(&rename.rename.to_string(), prefix);
            prefix.pop();
        }
        UseTree::Glob(_) => add("*", prefix),
    }
}

/// Calls `add` for each path in code that begins with `crate`, `super` or `self`, and for each path
/// that begins with a name, which may be a child module or an imported one.
fn inline_paths(tokens: TokenStream, add: &mut dyn FnMut(&[String])) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    // The last name, and whether `!` follows it.
    let mut last = (String::new(), false);
    for token in tokens {
        let is_skipped = match (last.0.as_str(), last.1) {
            // A visibility is no import, and generated code is not part of the crate.
            ("pub", false) | ("quote" | "quote_spanned" | "parse_quote", true) => true,
            _ => false,
        };
        last = match &token {
            TokenTree::Ident(ident) => (ident.to_string(), false),
            TokenTree::Punct(punct) if punct.as_char() == '!' => (last.0, true),
            _ => (String::new(), false),
        };
        match token {
            TokenTree::Group(_) if is_skipped => end(&mut path, add),
            TokenTree::Ident(ident) => {
                if colons != 2 {
                    end(&mut path, add);
                }
                path.push(ident.to_string());
                colons = 0;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            TokenTree::Group(group) => {
                end(&mut path, add);
                colons = 0;
                inline_paths(group.stream(), add);
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {
                end(&mut path, add);
                colons = 0;
            }
        }
    }
    end(&mut path, add);
}

fn end(path: &mut Vec<String>, add: &mut dyn FnMut(&[String])) {
    if path.len() > 1 {
        add(path);
    }
    path.clear();
}

/// Returns a path from the root of the crate; `None` for paths of other crates.
fn absolute(module: &[String], path: &[String]) -> Option<Vec<String>> {
    let (first, rest) = path.split_first()?;
    let mut base = match first.as_str() {
        "crate" => Vec::new(),
        "self" => module.to_vec(),
        "super" => module[..module.len().checked_sub(1)?].to_vec(),
        "std" | "core" | "alloc" => return None,
        // A child module or an imported one, if it is a module of this crate.
        _ => {
            return Some(module.iter().chain(path).cloned().collect());
        }
    };
    let mut rest = rest;
    while let Some((first, more)) = rest.split_first()
        && first == "super"
    {
        base.pop()?;
        rest = more;
    }
    base.extend(rest.iter().cloned());
    Some(base)
}

/// Returns the circles: the sets of modules of which each leads to all others.
fn circles(edges: &BTreeMap<String, BTreeSet<String>>) -> Vec<BTreeSet<String>> {
    let reached = |from: &String| -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(module) = open.pop() {
            for next in edges.get(module).into_iter().flatten() {
                if reached.insert(next.clone()) {
                    open.push(next);
                }
            }
        }
        reached
    };
    let reached: BTreeMap<&String, BTreeSet<String>> =
        edges.keys().map(|from| (from, reached(from))).collect();
    let circles = reached.iter().filter(|(from, to)| to.contains(**from));
    let circles = circles.map(|(from, to)| {
        let back = to
            .iter()
            .filter(|to| reached.get(to).is_some_and(|to| to.contains(*from)));
        back.cloned().collect()
    });
    let circles: BTreeSet<BTreeSet<String>> = circles.collect();
    circles.into_iter().collect()
}

fn sources() -> Sources {
    Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

fn module(path: &[&str]) -> Module {
    path.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn modules_import_without_circles() {
    let sources = sources();
    let parents: BTreeSet<Module> = sources
        .names
        .keys()
        .filter_map(|module| module.split_last())
        .map(|(_, parent)| parent.to_vec())
        .collect();
    assert!(parents.len() > 10, "{parents:?}");
    for parent in parents {
        let mut edges = sources.edges(&parent);
        // Elsewhere, a `mod.rs` may hold what its children share, and import from them too.
        if !parent.is_empty() && parent[0] != "review" {
            edges.remove("");
        }
        let circles = circles(&edges);
        assert!(circles.is_empty(), "{circles:?} in {parent:?}: {edges:#?}");
    }
}

#[test]
fn nothing_imports_from_review() {
    let edges = sources().edges(&[]);
    assert!(edges["review"].contains("render"), "{edges:?}");
    let importers = edges.iter().filter(|(_, to)| to.contains("review"));
    let importers: Vec<&String> = importers.map(|(from, _)| from).collect();
    assert!(importers.is_empty(), "{importers:?}");
}

#[test]
fn imports_and_paths_in_code_are_found() {
    let mut sources = Sources::default();
    for (path, text) in [
        (&[][..], "pub mod a; pub mod b; pub mod c; pub mod d;"),
        (
            &["a"],
            "use crate::b::{self, Thing as Other}; fn f() { g(b::h()) }",
        ),
        (&["b"], "pub use self::inner::Thing; mod inner;"),
        (&["b", "inner"], "pub struct Thing(super::super::c::Thing);"),
        (&["c"], "fn f() { let _ = vec![Some(crate::d::X)]; }"),
        (&["d"], "#[cfg(test)] mod tests { use crate::c::f; }"),
    ] {
        let file = syn::parse_file(text).expect("it is Rust");
        sources.add(&module(path), file.items);
    }
    let edges = sources.edges(&[]);
    let to = |names: &[&str]| -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    };
    let expected: [(&str, BTreeSet<String>); 5] = [
        ("", to(&[])),
        ("a", to(&["b"])),
        ("b", to(&["c"])),
        ("c", to(&["d"])),
        ("d", to(&[])),
    ];
    let expected: BTreeMap<String, BTreeSet<String>> = expected
        .into_iter()
        .map(|(from, to)| (from.to_owned(), to))
        .collect();
    assert_eq!(edges, expected);
    assert!(circles(&edges).is_empty());
    // The re-exported name counts for the file that defines it.
    assert_eq!(
        sources.target(&module(&["b", "Thing"])),
        module(&["b", "inner"])
    );

    let file = syn::parse_file("use crate::a;").expect("it is Rust");
    sources.add(&module(&["d"]), file.items);
    let circle = to(&["a", "b", "c", "d"]);
    assert_eq!(circles(&sources.edges(&[])), [circle]);
}
