//! The allocator of the WebAssembly module.
//!
//! Blocks have the size of a power of two, and a block that is given back waits in a list for the next of its size.
//! Nothing is ever split or joined, so that the code is a twentieth of the usual allocator's (7,900 bytes of the module,
//! 3 KB with brotli), each call takes a few instructions, and the memory of a run is there for the next one.
//! A module without threads has one allocator and no locks.

#![expect(unsafe_code, reason = "an allocator hands out memory")]
#![expect(clippy::cast_ptr_alignment, reason = "every block starts at a multiple of 16")]

use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;
use std::ptr::null_mut;

const PAGE: usize = 65536;
/// 16 bytes: room for the link of a free block, and for the strictest alignment that occurs.
const SMALLEST: u32 = 4;
const CLASSES: usize = 28;

struct Blocks {
    /// For each size, the first free block; each free block begins with the address of the next.
    free: [*mut u8; CLASSES],
    /// The memory that was never given out.
    next: usize,
    end: usize,
}

struct Allocator(UnsafeCell<Blocks>);

// SAFETY: the module has one thread.
unsafe impl Sync for Allocator {}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator(UnsafeCell::new(Blocks { free: [null_mut(); CLASSES], next: 0, end: 0 }));

/// Which power of two a layout takes, counted from the smallest.
fn class(layout: Layout) -> usize {
    let size = layout.size().max(layout.align()).max(1 << SMALLEST);
    (usize::BITS - (size - 1).leading_zeros() - SMALLEST) as usize
}

impl Blocks {
    /// Memory that was never given out; null where there is no more.
    fn fresh(&mut self, size: usize) -> *mut u8 {
        // A block of a page or less never crosses more than it must: its address is a multiple of 16.
        if self.end - self.next < size {
            // In steps that grow with what there is: each may make the engine collect its garbage.
            let pages = size.div_ceil(PAGE).max(std::arch::wasm32::memory_size(0) / 4);
            let before = std::arch::wasm32::memory_grow(0, pages);
            if before == usize::MAX {
                return null_mut();
            }
            let start = before * PAGE;
            if start != self.end {
                self.next = start;
            }
            self.end = start + pages * PAGE;
        }
        let block = self.next;
        self.next += size;
        block as *mut u8
    }
}

// SAFETY: a block is as large as its class says, starts at a multiple of 16, and is in one list or given out.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let class = class(layout);
        // SAFETY: no other reference is alive, for nothing here calls back.
        let blocks = unsafe { &mut *self.0.get() };
        let Some(first) = blocks.free.get_mut(class) else { return null_mut() };
        let block = *first;
        if block.is_null() {
            return blocks.fresh((1 << SMALLEST) << class);
        }
        // SAFETY: a free block begins with the address of the next.
        *first = unsafe { *block.cast::<*mut u8>() };
        block
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        let blocks = unsafe { &mut *self.0.get() };
        if let Some(first) = blocks.free.get_mut(class(layout)) {
            // SAFETY: the block has room for an address, and nobody uses it any more.
            unsafe { *block.cast::<*mut u8>() = *first };
            *first = block;
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let Ok(wanted) = Layout::from_size_align(size, layout.align()) else { return null_mut() };
        if class(wanted) == class(layout) {
            return block;
        }
        // SAFETY: both blocks are as large as what is copied.
        unsafe {
            let other = self.alloc(wanted);
            if !other.is_null() {
                std::ptr::copy_nonoverlapping(block, other, layout.size().min(size));
                self.dealloc(block, layout);
            }
            other
        }
    }
}
